import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

export interface ProgressProps {
  readonly label: string;
  /** From 0 to 1; undefined while nobody knows. */
  readonly value?: number | undefined;
}

/** How far an upload or a long wait is. */
export const progress = ({ label, value }: ProgressProps): TemplateResult =>
  html`<label class="akto-progress"><span>${label}</span>${value === undefined
    ? html`<progress></progress>`
    : html`<progress max="1" .value=${value}></progress>`}</label>`;

/** The place of text that is on its way; `aria-busy` and words belong to what contains it. */
export const skeleton = (lines = 3): TemplateResult =>
  html`<div class="akto-skeleton" aria-hidden="true">${Array.from({ length: lines }, () => html`<span></span>`)}</div>`;

export const progressStyles = css`
  .akto-progress { display: grid; gap: var(--akto-space-1); font-size: var(--akto-text-small); color: var(--akto-color-muted); }
  progress { width: 100%; height: .5rem; accent-color: var(--akto-color-primary); }
  .akto-skeleton { display: grid; gap: var(--akto-space-3); }
  .akto-skeleton span { height: 1em; border-radius: var(--akto-radius-small); background: var(--akto-color-sunken); }
  .akto-skeleton span:last-child:not(:first-child) { width: 60%; }
`;
