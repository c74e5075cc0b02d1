import { css } from 'lit';
import { drawn } from '../../icon/drawn.js';

export const selectStyles = css`
  .akto-select {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--akto-space-2);
    text-align: start;
    cursor: pointer;
  }
  .akto-select > span { min-width: 0; overflow-wrap: anywhere; }
  .akto-select::after { content: ''; width: 1.25em; height: 1.25em; color: var(--akto-color-primary); clip-path: polygon(22% 40.4%, 50% 68.4%, 78% 40.4%, 72% 34.6%, 50% 56.7%, 28% 34.6%); transition: rotate var(--akto-motion); ${drawn} }
  .akto-select:disabled::after, .akto-select:disabled > * { color: inherit; }
  .akto-select[aria-expanded='true']::after { rotate: .5turn; }
  .akto-select[data-empty] > span { color: var(--akto-color-muted); }
  .akto-list {
    width: max-content;
    max-width: min(28rem, 100vw - 1rem);
    /* Half the window less the control: there is always room on one side of it. */
    max-height: max(8rem, min(22rem, 50dvh - 3.5rem));
    padding: var(--akto-space-1);
  }
  @supports (anchor-scope: all) {
    .akto-list { min-width: anchor-size(width); max-width: max(anchor-size(width), min(28rem, 100% - 1rem)); }
  }
  .akto-list[role='dialog'] { padding: 0; overflow: hidden; }
  .akto-list[role='dialog']:popover-open { display: flex; flex-direction: column; }
  .akto-list-search { display: flex; position: relative; flex: none; align-items: center; padding: var(--akto-space-2); border-bottom: 1px solid var(--akto-color-line); }
  .akto-list-search > .akto-icon { position: absolute; margin-inline-start: var(--akto-space-3); color: var(--akto-color-muted); pointer-events: none; }
  .akto-list-search > .akto-input { padding-inline-start: calc(1.25em + var(--akto-space-5)); }
  .akto-list-search > .akto-input::placeholder { color: var(--akto-color-muted); opacity: 1; }
  .akto-list-options { padding: var(--akto-space-1); overflow: auto; overscroll-behavior: contain; }
  .akto-list-none { padding: var(--akto-space-4); color: var(--akto-color-muted); }
  .akto-list-group {
    padding: var(--akto-space-3) var(--akto-space-3) var(--akto-space-1);
    color: var(--akto-color-muted);
    font-size: var(--akto-text-small);
    font-weight: 600;
  }
  .akto-option {
    display: flex;
    gap: var(--akto-space-2);
    min-height: var(--akto-target);
    padding: .625rem var(--akto-space-3) .625rem var(--akto-space-2);
    border-radius: var(--akto-radius-small);
    cursor: pointer;
  }
  .akto-option > span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
  .akto-option > .akto-icon { margin-top: .125em; color: var(--akto-color-primary); }
  .akto-option[aria-selected='false'] > .akto-icon { visibility: hidden; }
  .akto-option[aria-selected='true'] { font-weight: 600; }
  .akto-option[data-active] { background: var(--akto-color-primary-soft); }
  .akto-option[aria-disabled='true'] { color: var(--akto-color-muted); text-decoration: line-through; cursor: default; }
  @media (forced-colors: active) {
    .akto-option[data-active] { outline: 2px solid Highlight; outline-offset: -2px; }
  }
`;
