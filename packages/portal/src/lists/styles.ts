import { css } from 'lit';

/** For `listView`, `draftLine` and `dossierLine`. */
export const listStyles = css`
  .filters { display: grid; gap: 0; justify-items: start; margin-bottom: calc(-1 * var(--akto-space-5)); }
  .filters > .akto-grid { width: 100%; }
  .soon .akto-icon { vertical-align: -.15em; }
  .count { color: var(--akto-color-muted); }
  .item { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--akto-space-3) var(--akto-space-5); padding: var(--akto-space-4) var(--akto-space-5); }
  .item-words { display: grid; flex: 1 1 20rem; gap: var(--akto-space-1); min-width: 0; }
  .item h2, .item h3 { font-size: var(--akto-text-title-3); }
  .item .akto-actions { gap: var(--akto-space-1); }
  .facts { display: flex; flex-wrap: wrap; gap: 0 var(--akto-space-4); color: var(--akto-color-muted); font-size: var(--akto-text-small); }
  .soon { color: var(--akto-color-warning); font-weight: 600; }
  .progress { display: flex; flex-wrap: wrap; gap: var(--akto-space-1) var(--akto-space-4); font-size: var(--akto-text-small); }
  .progress li { display: inline-flex; align-items: center; gap: .375em; }
  .state { display: inline-flex; align-items: center; gap: .375em; justify-self: start; padding: .0625rem .625rem; border-radius: var(--akto-radius-full); background: var(--_soft); color: var(--_ink); font-size: var(--akto-text-small); font-weight: 650; --_soft: var(--akto-color-info-soft); --_ink: var(--akto-color-info); }
  .state[data-tone='success'] { --_soft: var(--akto-color-success-soft); --_ink: var(--akto-color-success); }
  .state[data-tone='warning'] { --_soft: var(--akto-color-warning-soft); --_ink: var(--akto-color-warning); }
  .state[data-tone='error'] { --_soft: var(--akto-color-error-soft); --_ink: var(--akto-color-error); }
  .title-line { display: flex; flex-wrap: wrap; align-items: center; gap: var(--akto-space-1) var(--akto-space-3); }
  .undo { display: grid; gap: var(--akto-space-2); }
  .undo li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--akto-space-2) var(--akto-space-4); padding: var(--akto-space-2) var(--akto-space-4); border-radius: var(--akto-radius-medium); background: var(--akto-color-sunken); }
  @media (forced-colors: active) { .state, .undo li { border: 1px solid; } }
`;
