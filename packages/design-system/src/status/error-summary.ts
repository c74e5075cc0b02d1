import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';

export interface ErrorSummaryItem {
  /** Handed to `onSelect`: the path of a field, the key of a tab. */
  readonly key: string;
  readonly text: string;
}

export interface ErrorSummaryGroup extends ErrorSummaryItem {
  readonly items: readonly ErrorSummaryItem[];
}

export interface ErrorSummaryProps {
  /** Id of the heading, which takes focus after a refusal. */
  readonly id: string;
  /** One group per tab. */
  readonly groups: readonly ErrorSummaryGroup[];
  /** A tab's or a field's link was followed. */
  readonly onSelect: (key: string) => void;
}

/** Why a transmission was refused (S44), with a link to each culprit tab and field. */
export function errorSummary({ id, groups, onSelect }: ErrorSummaryProps): TemplateResult {
  // A fragment does not reach into a shadow root, and the field may be on a tab that is not rendered: the caller leads there.
  const link = ({ key, text }: ErrorSummaryItem): TemplateResult =>
    html`<a href="#${key}" @click=${(event: Event) => {
      event.preventDefault();
      onSelect(key);
    }}>${text}</a>`;
  return html`<section class="akto-summary" aria-labelledby=${id}>
    ${icon('alert')}
    <div>
      <h2 id=${id} tabindex="-1">Saisie Invalide</h2>
      <p>Vérifiez le ou les onglets concernés, puis transmettez à nouveau.</p>
      <ul>
        ${groups.map(
          (group) => html`<li>
            <strong>${link(group)}</strong>
            <ul>${group.items.map((item) => html`<li>${link(item)}</li>`)}</ul>
          </li>`,
        )}
      </ul>
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
  .akto-summary h2 { color: var(--akto-color-error); }
  .akto-summary ul { margin-top: var(--akto-space-2); }
  .akto-summary ul ul { margin: 0 0 0 var(--akto-space-4); list-style: disc; }
  .akto-summary li { padding-block: .125rem; }
`;
