import { css } from 'lit';

/** What the pages of the portal share. */
export const pageStyles = css`
  :host { display: grid; gap: var(--akto-space-6); grid-template-columns: minmax(0, 1fr); align-content: start; }
  .page-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--akto-space-4); }
  [tabindex='-1']:focus { outline: none; }
  .lead { max-width: 65ch; }
  .muted { color: var(--akto-color-muted); }
  .list { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--akto-space-3); }
  .section-head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: var(--akto-space-2) var(--akto-space-4); }
  .awaited { display: grid; gap: var(--akto-space-3); animation: awaited .2s .2s both; }
  @keyframes awaited { from { opacity: 0; } }
  @media print {
    :host { gap: .75rem; }
    .no-print { display: none !important; }
  }
`;
