import { css } from 'lit';

/** For « Effacer », which takes an exclusive choice back. */
export const clearStyles = css`
  .akto-clear { min-height: 1.75rem; padding: 0 var(--akto-space-2); border: 0; background: none; color: var(--akto-color-primary); font: inherit; font-size: var(--akto-text-small); text-decoration: underline; cursor: pointer; }
`;
