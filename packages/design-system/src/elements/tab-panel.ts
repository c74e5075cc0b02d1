import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../define.js';
import type { Status } from '../status/badge.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { optionalText } from './attributes.js';

/**
 * What a tab of `<akto-tabs>` shows, and what its tab says. What is in it is part of the page, and of its form, even while
 * another tab is selected.
 *
 * @tagname akto-tab-panel
 * @summary Panneau d’onglet
 * @slot - What the tab shows.
 */
export class AktoTabPanel extends LitElement {
  static override styles: CSSResultGroup = [tokens, base];
  static override properties = {
    name: { reflect: true, converter: optionalText },
    label: {},
    status: { reflect: true, converter: optionalText },
    note: { converter: optionalText },
  };

  /** What `selected` calls it; its label without it. */
  declare name: string | undefined;
  /** The words of its tab. */
  declare label: string;
  /** The mark behind them (S16). */
  declare status: Status | undefined;
  /** A word more: « À revoir ». */
  declare note: string | undefined;

  constructor() {
    super();
    this.label = '';
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    // Its tab is drawn by the list that it stands in.
    if (this.parentElement instanceof LitElement) this.parentElement.requestUpdate();
  }
}

define('akto-tab-panel', AktoTabPanel);

declare global {
  interface HTMLElementTagNameMap {
    'akto-tab-panel': AktoTabPanel;
  }
}
