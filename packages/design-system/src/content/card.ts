import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

/** A raised block. */
export const card = (content: TemplateResult): TemplateResult => html`<div class="akto-card" part="card">${content}</div>`;

export const cardStyles = css`
  .akto-card {
    padding: var(--akto-card-padding, var(--akto-space-5));
    border: 1px solid var(--akto-color-line);
    border-radius: var(--akto-radius-large);
    background: var(--akto-color-surface);
    box-shadow: var(--akto-shadow-1);
  }
`;
