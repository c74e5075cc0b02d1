import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { counted } from '../words.js';

export interface CounterProps {
  readonly provided: number;
  readonly required: number;
}

/** « 0/4 types de documents obligatoires à transmettre »: ▲, then ✓ and green once complete (S75, S76); the figures say the same as the mark. */
export function documentsCounter({ provided, required }: CounterProps): TemplateResult {
  const complete = provided >= required;
  return html`<p class="akto-counter" data-status=${complete ? 'complete' : 'incomplete'}>
    ${icon(complete ? 'check' : 'alert')}<span>${counted(required, '{provided}/{required} type de document obligatoire à transmettre', '{provided}/{required} types de documents obligatoires à transmettre', { provided, required })}</span>
  </p>`;
}

export const counterStyles = css`
  .akto-counter { display: flex; gap: var(--akto-space-2); align-items: center; color: var(--akto-color-warning); font-weight: 600; }
  .akto-counter[data-status='complete'] { color: var(--akto-color-success); }
`;
