import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { statusBadge } from '../status/badge.js';
import type { Status } from '../status/badge.js';
import { nextTab } from './tab-keys.js';

export interface TabItem {
  readonly key: string;
  readonly label: string;
  /** The mark behind the label (S16). */
  readonly status?: Status | undefined;
  /** « À revoir », for a tab that a migration touched. */
  readonly note?: string | undefined;
}

export interface TabsProps {
  /** Prefix of the ids: `${id}-tab-${key}` and `${id}-panel-${key}`. */
  readonly id: string;
  /** What the tabs are for, said to a screen reader. */
  readonly label: string;
  readonly tabs: readonly TabItem[];
  /** Key of the tab whose panel is shown. */
  readonly selected: string;
  /** `manual` (default): arrows move the focus, Enter, Space or a click selects. `automatic`: arrows select. */
  readonly activation?: 'manual' | 'automatic' | undefined;
  readonly onSelect: (key: string) => void;
}

/** The list of tabs; the panel is `tabPanel`, elsewhere in the same root. */
export function tabs(props: TabsProps): TemplateResult {
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=tab]')];
    const target = all[nextTab(event.key, all.indexOf(event.target as HTMLElement), all.length) ?? -1];
    if (!target || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    target.focus();
    if (props.activation === 'automatic') target.click();
  };
  return html`<div class="akto-tabs" role="tablist" aria-label=${props.label} @keydown=${onKeyDown}>
    ${props.tabs.map(({ key, label, status, note }) => {
      const selected = key === props.selected;
      return html`<button
        type="button"
        class="akto-tab"
        role="tab"
        id="${props.id}-tab-${key}"
        aria-selected=${selected ? 'true' : 'false'}
        aria-controls=${selected ? `${props.id}-panel-${key}` : nothing}
        tabindex=${selected ? 0 : -1}
        @click=${() => props.onSelect(key)}
      >
        <span>${label}</span>${status ? statusBadge(status) : nothing}${note ? html` <small>${note}</small>` : nothing}
      </button>`;
    })}
  </div>`;
}

/** The panel of the selected tab. It takes focus, so that its start can be reached when it begins with text. */
export const tabPanel = (id: string, key: string, content: TemplateResult): TemplateResult =>
  html`<div class="akto-panel" role="tabpanel" id="${id}-panel-${key}" aria-labelledby="${id}-tab-${key}" tabindex="0">${content}</div>`;
