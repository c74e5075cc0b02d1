import { css } from 'lit';
import { drawn } from '../../icon/drawn.js';

/** Its outside and two rings, then what is hollow above and below its bar, each by the same way there and back. */
const calendar = css`polygon(evenodd,
  8% 8%, 29% 8%, 29% 4%, 37% 4%, 37% 8%, 63% 8%, 63% 4%, 71% 4%, 71% 8%, 92% 8%, 92% 92%, 8% 92%, 8% 8%,
  16% 16%, 84% 16%, 84% 33%, 16% 33%, 16% 16%,
  16% 41%, 84% 41%, 84% 84%, 16% 84%, 16% 41%, 16% 16%)`;

export const dateStyles = css`
  .akto-date .akto-input { padding-inline-end: calc(var(--akto-target) + .25rem); }
  .akto-date-button {
    position: absolute;
    inset: 1px 1px 1px auto;
    display: grid;
    place-items: center;
    width: var(--akto-target);
    padding: 0;
    color: var(--akto-color-primary);
    background: none;
    border: 0;
    border-radius: var(--akto-radius-small);
    font: inherit;
    cursor: pointer;
  }
  .akto-date-button::before { content: ''; width: 1.25em; height: 1.25em; clip-path: ${calendar}; ${drawn} }
  .akto-date-button:hover, .akto-date-button[aria-expanded='true'] { background: var(--akto-color-primary-soft); }
  .akto-date-button:disabled { background: none; color: var(--akto-color-muted); cursor: not-allowed; }
  .akto-date > .akto-popup { margin-inline-end: .5rem; }
  .akto-date-failure { padding: var(--akto-space-4); }
`;
