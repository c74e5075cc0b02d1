import { css } from 'lit';

/** For `dataTable`. */
export const tableStyles = css`
  .akto-table { container-type: inline-size; }
  .akto-table table { width: 100%; border-collapse: collapse; text-align: start; }
  .akto-table caption { padding-bottom: var(--akto-space-2); color: var(--akto-color-text); font-size: var(--akto-text-title-3); font-weight: 650; text-align: start; }
  .akto-table :is(th, td) { padding: var(--akto-space-3); border-bottom: 1px solid var(--akto-color-line); font-weight: 400; text-align: start; vertical-align: top; }
  .akto-table thead th { border-bottom: 2px solid var(--akto-color-border); color: var(--akto-color-muted); font-size: var(--akto-text-small); font-weight: 650; vertical-align: bottom; }
  .akto-table thead th[data-sortable] { padding: 0; }
  .akto-table [data-numeric] { text-align: end; font-variant-numeric: tabular-nums; }
  .akto-table tbody tr { background: var(--akto-color-surface); }
  .akto-table tbody tr:hover { background: var(--akto-color-primary-soft); }
  .akto-table tbody th { font-weight: 600; }
  .akto-cell-header { display: none; }
  .akto-sort {
    display: inline-flex;
    gap: var(--akto-space-1);
    align-items: center;
    min-height: var(--akto-target);
    padding: var(--akto-space-1) var(--akto-space-3);
    border: 0;
    border-radius: var(--akto-radius-small);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .akto-sort:hover { background: var(--akto-color-primary-soft); color: var(--akto-color-primary-hover); }
  .akto-sort:focus-visible { outline-offset: -2px; }
  .akto-sort > .akto-icon { width: 1em; height: 1em; }
  [aria-sort] > .akto-sort { color: var(--akto-color-primary); }
  [aria-sort] > .akto-sort > .akto-icon { stroke-width: 3; }
  @container (max-width: 40rem) {
    .akto-table :is(table, caption, thead, tbody, tr, th, td) { display: block; }
    .akto-table tbody { display: grid; gap: var(--akto-space-3); }
    .akto-table tbody tr { padding: var(--akto-space-3) var(--akto-space-4); border: 1px solid var(--akto-color-line); border-radius: var(--akto-radius-medium); }
    .akto-table tbody :is(th, td) { padding: var(--akto-space-1) 0; border: 0; }
    .akto-table tbody th { font-size: var(--akto-text-title-3); }
    .akto-table tbody td { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: var(--akto-space-3); }
    .akto-table [data-numeric] { text-align: start; }
    .akto-cell-header { display: block; color: var(--akto-color-muted); }
    .akto-table thead { margin-bottom: var(--akto-space-3); }
    .akto-table thead tr { display: flex; flex-wrap: wrap; gap: 0 var(--akto-space-1); align-items: center; }
    .akto-table thead th { padding: 0; border: 0; }
    .akto-table thead[data-sortable] tr::before { content: 'Trier par' / ''; color: var(--akto-color-muted); font-size: var(--akto-text-small); }
    /* Headers that no longer head anything to the eye still do to a screen reader. */
    .akto-table thead th:not([data-sortable]) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  }
  @media (forced-colors: active) { .akto-table tbody tr:hover { outline: 1px solid Highlight; } }
`;
