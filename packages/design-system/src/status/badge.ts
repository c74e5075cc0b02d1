import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import { word } from '../words.js';

/** Words for each status of a tab (S17, S18): the two that show ▲ start differently. */
export const statusWords = {
  complete: 'Onglet validé',
  incomplete: 'À compléter : Des données obligatoires sont absentes ou des règles de gestion non valides',
  error: 'À corriger : Des données obligatoires sont absentes ou des règles de gestion non valides',
} as const;

export type Status = keyof typeof statusWords;

/** ✓ or ▲, never by colour alone: the shape differs, an error is filled, and words go with it (on hover, and for a screen reader). */
export const statusBadge = (status: Status, given: string = statusWords[status]): TemplateResult => {
  const words = word(given);
  return html`<span class="akto-status" data-status=${status} title=${words}
    >${icon(status === 'complete' ? 'check' : 'alert')}<span class="akto-sr-only"> ${words}</span></span
  >`;
};

export const badgeStyles = css`
  .akto-status { display: inline-flex; color: var(--akto-color-success); }
  .akto-status .akto-icon { width: 1.15em; height: 1.15em; stroke-width: 2.5; }
  .akto-status[data-status='complete'] .akto-icon { padding: .15em; border-radius: 50%; background: var(--akto-color-success); color: var(--akto-color-surface); stroke-width: 4; }
  .akto-status[data-status='incomplete'] { color: var(--akto-color-warning); }
  .akto-status[data-status='error'] { color: var(--akto-color-error); }
  .akto-status[data-status='error'] .akto-icon { fill: color-mix(in srgb, currentColor 25%, transparent); }
`;
