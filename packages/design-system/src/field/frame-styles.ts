import { css } from 'lit';
import { drawn } from '../icon/drawn.js';

/** Around every control: the frame and its texts. */
export const frameStyles = css`
  .akto-field, .akto-single { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; }
  .akto-group > legend { padding: 0; }
  .akto-label, .akto-help, .akto-options { margin-bottom: var(--akto-space-1); }
  .akto-control > .akto-message { margin-top: var(--akto-space-1); }
  .akto-label, .akto-choice label { font-weight: 600; }
  .akto-star { color: var(--akto-color-error); }
  .akto-help { color: var(--akto-color-muted); font-size: var(--akto-text-small); }
  .akto-description { max-width: 70ch; }
  [data-disabled] > .akto-label { color: var(--akto-color-muted); }
  .akto-message { display: flex; gap: var(--akto-space-2); color: var(--akto-color-error); font-size: var(--akto-text-small); font-weight: 600; }
  .akto-message[data-level='warning'] { color: var(--akto-color-warning); }
  /* Drawn, for many fonts lack the sign; the sign itself stays for whoever copies the text. */
  .akto-mark { width: .8125rem; height: .75rem; margin-top: .25rem; clip-path: polygon(50% 0, 100% 100%, 0 100%); font-size: 0; ${drawn} }
  .akto-message-more { display: block; min-height: 1.5rem; padding: 0; border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
  .akto-clamp { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
  .akto-more { text-decoration: underline; text-underline-offset: .18em; }
  @media print { .akto-clamp { display: inline; } .akto-more { display: none; } }
  @media (forced-colors: active) {
    [data-disabled] > .akto-label { color: GrayText; }
  }
`;
