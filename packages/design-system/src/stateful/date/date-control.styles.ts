import { css } from 'lit';
import { calendar } from '../../icon/drawn.js';

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
  .akto-date-button::before { content: ''; width: 1.25em; height: 1.25em; ${calendar} }
  .akto-date-button:hover, .akto-date-button[aria-expanded='true'] { background: var(--akto-color-primary-soft); }
  .akto-date-button:disabled { background: none; color: var(--akto-color-muted); cursor: not-allowed; }
  .akto-date > .akto-popup { margin-inline-end: .5rem; }
  .akto-date-failure { padding: var(--akto-space-4); }
`;
