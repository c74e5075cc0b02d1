import { css } from 'lit';

/** For `tabs` and `tabPanel`. Tabs that do not fit go to the next line, and each has its own where there is room for few: none is ever hidden. */
export const tabsStyles = css`
  .akto-tabs { container-type: inline-size; display: flex; flex-wrap: wrap; gap: var(--akto-space-1); border-bottom: 2px solid var(--akto-color-line); }
  .akto-tab {
    --_accent: var(--akto-tab-accent, var(--akto-color-accent));
    display: inline-flex;
    align-items: center;
    gap: var(--akto-space-2);
    min-height: var(--akto-target);
    margin-bottom: -2px;
    padding: var(--akto-space-2) var(--akto-space-4);
    border: 0;
    border-bottom: 4px solid transparent;
    border-radius: var(--akto-radius-medium) var(--akto-radius-medium) 0 0;
    background: none;
    color: var(--akto-color-muted);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    transition: background-color var(--akto-motion);
  }
  .akto-tab:hover { background: var(--akto-color-primary-soft); color: var(--akto-color-primary); }
  .akto-tab[aria-selected='true'] { border-color: var(--_accent); background: var(--akto-color-surface); color: var(--akto-color-primary); }
  .akto-tab small { padding: 0 .5em; border-radius: var(--akto-radius-full); background: var(--akto-color-warning-soft); color: var(--akto-color-warning); }
  .akto-tab:focus-visible { outline-offset: -3px; }
  .akto-panel { padding-block: var(--akto-space-5); }
  .akto-panel:focus-visible { border-radius: var(--akto-radius-small); }
  @container (max-width: 30rem) { .akto-tab { flex: 1 1 100%; justify-content: space-between; border-radius: var(--akto-radius-small); } }
  @media (forced-colors: active) { .akto-tab:not([aria-selected='true']) { padding-bottom: calc(var(--akto-space-2) + 4px); border-bottom: 0; } }
  @media print { .akto-tabs { display: none; } }
`;
