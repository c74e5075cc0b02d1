import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A list with nothing in it yet: says so, and what to do about it. */
export const emptyState = (title: string | TemplateResult, body: string | TemplateResult = '', action?: TemplateResult): TemplateResult =>
  html`<div class="akto-empty"><p class="akto-empty-title" part="heading">${title}</p>${body ? html`<p>${body}</p>` : nothing}${action ?? nothing}</div>`;

export const emptyStateStyles = css`
  .akto-empty {
    display: grid;
    justify-items: center;
    gap: var(--akto-space-3);
    padding: var(--akto-space-7) var(--akto-space-4);
    border: 2px dashed var(--akto-color-line);
    border-radius: var(--akto-radius-large);
    color: var(--akto-color-muted);
    text-align: center;
  }
  .akto-empty-title { color: var(--akto-color-text); font-size: var(--akto-text-title-3); font-weight: 650; }
`;
