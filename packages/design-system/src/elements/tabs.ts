import { css, html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { iconStyles } from '../icon/icon.js';
import { tabPanel, tabs } from '../navigation/tabs.js';
import { tabsStyles } from '../navigation/tabs-styles.js';
import { badgeStyles } from '../status/badge.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { assign } from './assign.js';
import { optionalText } from './attributes.js';
import { Slots } from './slots.js';
import type { AktoTabPanel } from './tab-panel.js';
import './tab-panel.js';

const keyOf = ({ name, label }: AktoTabPanel): string => name ?? label;

/** The person goes to another tab. */
export class AktoPanelEvent extends Event {
  /** `name` of its panel. */
  readonly panel: string;

  constructor(panel: string) {
    super('akto-panel', { bubbles: true, composed: true, cancelable: true });
    this.panel = panel;
  }
}

/**
 * Panels of which one is shown, under a list of tabs (ARIA APG « tabs », manual activation): arrows, Home and End move the
 * focus, Enter, Space or a click selects.
 *
 * The list and the frame of the panel stand in one root, where `aria-controls` and `aria-labelledby` join them; the
 * `<akto-tab-panel>` of the page only fills the frame. An id does not lead from the page into a root, nor out of it.
 *
 * @tagname akto-tabs
 * @summary Onglets
 * @fires {AktoPanelEvent} akto-panel - The person goes to another tab; `preventDefault()` keeps them here.
 * @slot - The `<akto-tab-panel>`.
 * @cssprop [--akto-tab-accent] - The line under the selected tab.
 */
export class AktoTabs extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' };
  static override styles: CSSResultGroup = [tokens, base, iconStyles, badgeStyles, tabsStyles, css`.akto-panel { padding-block-end: 0; }`];
  static override properties = {
    label: {},
    selected: { reflect: true, converter: optionalText },
    activation: { reflect: true, useDefault: true },
  };

  /** What the tabs are for, said to a screen reader. */
  declare label: string;
  /** `name` of the panel that is shown; the first one without it. */
  declare selected: string | undefined;
  /** Whether arrows alone select, where showing a panel costs nothing. */
  declare activation: 'manual' | 'automatic';

  constructor() {
    super();
    this.label = '';
    this.activation = 'manual';
    // Rendered anew when a child comes or goes.
    new Slots(this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const panel = this.#shown;
    if (!panel) return nothing;
    const { label, activation } = this;
    const items = this.#panels.map((each) => ({ key: keyOf(each), label: each.label, status: each.status, note: each.note }));
    return html`${tabs({ id: 'tabs', label, tabs: items, selected: keyOf(panel), activation, onSelect: (key) => this.#select(key) })}
    ${tabPanel('tabs', keyOf(panel), html`<slot ${assign(panel)}></slot>`)}`;
  }

  get #panels(): readonly AktoTabPanel[] {
    return [...this.children].filter((child): child is AktoTabPanel => child.localName === 'akto-tab-panel');
  }

  get #shown(): AktoTabPanel | undefined {
    const panels = this.#panels;
    return panels.find((panel) => keyOf(panel) === this.selected) ?? panels[0];
  }

  #select(key: string): void {
    if (this.#shown && key === keyOf(this.#shown)) return;
    if (this.dispatchEvent(new AktoPanelEvent(key))) this.selected = key;
  }
}

define('akto-tabs', AktoTabs);

declare global {
  interface HTMLElementTagNameMap {
    'akto-tabs': AktoTabs;
  }
  interface HTMLElementEventMap {
    'akto-panel': AktoPanelEvent;
  }
}
