import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

export interface RecapProps {
  readonly title: string;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

/** What was filled, to be checked before transmitting (S68). A line without a value keeps its place. */
export const recap = (blocks: readonly RecapProps[]): TemplateResult =>
  html`<div class="akto-recap">
    ${blocks.map(
      ({ title, lines }) => html`<section class="akto-card">
        <h3>${title}</h3>
        <dl>${lines.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
      </section>`,
    )}
  </div>`;

/** After `cardStyles`. */
export const recapStyles = css`
  .akto-recap { display: grid; gap: var(--akto-space-4); }
  .akto-recap dl { margin-top: var(--akto-space-3); }
  .akto-recap dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--akto-space-4);
    padding-block: var(--akto-space-2);
    border-top: 1px solid var(--akto-color-line);
  }
  .akto-recap dt { flex: 1 1 12rem; max-width: 20rem; color: var(--akto-color-muted); }
  .akto-recap dd { flex: 2 1 14rem; font-weight: 600; white-space: pre-line; }
`;
