import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

export interface ProgressProps {
  readonly label: string;
  /** From 0 to 1; undefined while nobody knows. */
  readonly value?: number | undefined;
}

/** How far an upload or a long wait is. */
export const progress = ({ label, value }: ProgressProps): TemplateResult =>
  html`<label class="akto-progress"><span part="label">${label}</span>${value === undefined
    ? html`<progress part="bar"></progress>`
    : html`<progress part="bar" max="1" .value=${value}></progress>`}</label>`;

export const progressStyles = css`
  .akto-progress { display: grid; gap: var(--akto-space-1); font-size: var(--akto-text-small); color: var(--akto-color-muted); }
  progress { width: 100%; height: .5rem; accent-color: var(--akto-color-primary); }
`;
