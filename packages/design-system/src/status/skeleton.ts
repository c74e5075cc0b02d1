import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

/** The place of text that is on its way; `aria-busy` and words belong to what contains it. */
export const skeleton = (lines = 3): TemplateResult =>
  html`<div class="akto-skeleton" aria-hidden="true">${Array.from({ length: lines }, () => html`<span></span>`)}</div>`;

export const skeletonStyles = css`
  .akto-skeleton { display: grid; gap: var(--akto-space-3); }
  .akto-skeleton span { height: 1em; border-radius: var(--akto-radius-small); background: var(--akto-color-sunken); }
  .akto-skeleton span:last-child:not(:first-child) { width: 60%; }
  @media (forced-colors: active) { .akto-skeleton span { border: 1px dashed GrayText; } }
`;
