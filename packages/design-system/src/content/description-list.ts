import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

export interface DescriptionLine {
  readonly label: string;
  readonly value: string | TemplateResult;
}

/** Labels and their values, one a line. A line without a value keeps its place: that it is empty is an answer too. */
export const descriptionList = (lines: readonly DescriptionLine[]): TemplateResult =>
  html`<dl class="akto-description-list">${lines.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;

export const descriptionListStyles = css`
  .akto-description-list > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--akto-space-4);
    padding-block: var(--akto-space-2);
    border-top: 1px solid var(--akto-color-line);
  }
  .akto-description-list dt { flex: 1 1 12rem; max-width: 20rem; color: var(--akto-color-muted); }
  .akto-description-list dd { flex: 2 1 14rem; min-width: 0; font-weight: 600; white-space: pre-line; }
`;
