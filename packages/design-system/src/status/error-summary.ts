import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { word } from '../words.js';

export interface ErrorSummaryItem {
  /** Handed to `onSelect`: the path of a field, the key of a tab. */
  readonly key: string;
  readonly text: string;
}

export interface ErrorSummaryGroup extends ErrorSummaryItem {
  /** Without them, the group is itself the fault. */
  readonly items?: readonly ErrorSummaryItem[] | undefined;
}

export interface ErrorSummaryProps {
  /** Id of the heading, which takes focus after a refusal. */
  readonly id: string;
  /** « Saisie Invalide » by default. */
  readonly heading?: string | TemplateResult | undefined;
  /** What to do about it; about tabs by default. */
  readonly advice?: string | TemplateResult | undefined;
  /** One group per tab. */
  readonly groups: readonly ErrorSummaryGroup[];
  /** A tab's or a field's link was followed. */
  readonly onSelect: (key: string) => void;
}

/** Why a transmission was refused (S44), with a link to each culprit tab and field. */
export function errorSummary({ id, heading, advice, groups, onSelect }: ErrorSummaryProps): TemplateResult {
  // A fragment does not reach into a shadow root, and the field may be on a tab that is not rendered: the caller leads there.
  const link = ({ key, text }: ErrorSummaryItem): TemplateResult =>
    html`<a href="#${key}" @click=${(event: Event) => {
      event.preventDefault();
      onSelect(key);
    }}>${text}</a>`;
  const entry = (group: ErrorSummaryGroup): TemplateResult =>
    group.items
      ? html`<strong>${link(group)}</strong><ul>${group.items.map((item) => html`<li>${link(item)}</li>`)}</ul>`
      : link(group);
  return html`<section class="akto-summary" part="summary" aria-labelledby=${id}>
    ${icon('alert')}
    <div>
      <h2 id=${id} part="heading" tabindex="-1">${word(heading ?? 'Saisie Invalide')}</h2>
      <p>${word(advice ?? 'Vérifiez le ou les onglets concernés, puis transmettez à nouveau.')}</p>
      <ul>${groups.map((group) => html`<li>${entry(group)}</li>`)}</ul>
    </div>
  </section>`;
}

export const errorSummaryStyles = css`
  .akto-summary {
    display: flex;
    gap: var(--akto-space-3);
    padding: var(--akto-space-5);
    border: 2px solid var(--akto-color-error);
    border-radius: var(--akto-radius-large);
    background: var(--akto-color-error-soft);
  }
  .akto-summary > .akto-icon { width: 1.75rem; height: 1.75rem; color: var(--akto-color-error); }
  .akto-summary > div { flex: 1; min-width: 0; }
  .akto-summary h2 { width: fit-content; margin-bottom: var(--akto-space-2); color: var(--akto-color-error); }
  .akto-summary ul { margin-top: var(--akto-space-2); }
  .akto-summary ul ul { margin: 0 0 0 var(--akto-space-4); list-style: disc; }
  .akto-summary li { padding-block: .125rem; }
`;
