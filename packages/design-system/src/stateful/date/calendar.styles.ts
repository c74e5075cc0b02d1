import { css } from 'lit';

export const calendarStyles = css`
  akto-calendar {
    display: block;
    width: 19.5rem;
    max-width: 100%;
    padding: var(--akto-space-3);
  }
  .akto-calendar-header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-bottom: var(--akto-space-2);
  }
  .akto-calendar-header button, .akto-calendar-title > span {
    min-height: 2.25rem;
    padding: 0 var(--akto-space-2);
    font: inherit;
    font-weight: 600;
  }
  .akto-calendar-title > span { display: inline-grid; place-items: center; }
  .akto-calendar-header button {
    color: var(--akto-color-primary);
    background: none;
    border: 0;
    border-radius: var(--akto-radius-small);
    cursor: pointer;
  }
  .akto-calendar-header button:hover { background: var(--akto-color-primary-soft); }
  .akto-calendar-turn { display: grid; place-items: center; width: 2.25rem; }
  akto-calendar table {
    width: 100%;
    /* The same in all views: neither the popup nor what it covers moves. */
    height: 17rem;
    border-collapse: separate;
    border-spacing: 2px;
    table-layout: fixed;
  }
  akto-calendar th {
    padding: .25rem 0;
    color: var(--akto-color-muted);
    font-size: var(--akto-text-small);
    font-weight: 400;
  }
  akto-calendar td {
    padding: 0;
    text-align: center;
    font-variant-numeric: tabular-nums;
    border-radius: var(--akto-radius-small);
    cursor: pointer;
  }
  akto-calendar td:hover:not([aria-selected='true'], [aria-disabled]) { background: var(--akto-color-primary-soft); }
  akto-calendar td:focus-visible { outline-offset: -1px; }
  akto-calendar td[data-neighbour] { color: var(--akto-color-muted); }
  akto-calendar [aria-current] { border: 1px solid var(--akto-color-border); font-weight: 700; }
  akto-calendar [aria-selected='true'] {
    color: var(--akto-color-on-primary);
    background: var(--akto-color-primary);
    font-weight: 700;
  }
  akto-calendar [aria-disabled] { color: var(--akto-color-muted); text-decoration: line-through; cursor: default; }
  @media (forced-colors: active) {
    akto-calendar [aria-selected='true'] { forced-color-adjust: none; color: HighlightText; background: Highlight; }
  }
`;
