import { css } from 'lit';

/** The page of a dossier; everything in it comes with its own sheet from the design system. */
export const dossierStyles = css`
  .dossier {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--akto-space-5);
  }
  .akto-panel { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--akto-space-4); }
  .dossier [tabindex='-1']:focus { outline: none; }
  .eyebrow { color: var(--akto-color-muted); font-weight: 600; }
  .panel-head, .panel-foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--akto-space-2) var(--akto-space-4); }
  .panel-foot { justify-content: flex-end; }
  .additions { display: grid; gap: var(--akto-space-2); }
  .steps { display: flex; flex-wrap: wrap; gap: var(--akto-space-2); }
  .mandatory, .advice { display: flex; gap: var(--akto-space-2); align-items: center; color: var(--akto-color-muted); }
  .mandatory .akto-icon { color: var(--akto-color-warning); }
  .message { white-space: pre-line; }
  .aside { margin: var(--akto-space-2) 0 0 var(--akto-space-5); list-style: disc; }
  .actions {
    display: grid;
    gap: var(--akto-space-3);
    padding-top: var(--akto-space-4);
    border-top: 1px solid var(--akto-color-line);
  }
  .actions-row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--akto-space-3); }
  .save-state { display: flex; flex-wrap: wrap; align-items: center; gap: var(--akto-space-2); color: var(--akto-color-muted); }
  .save-state [data-state='échec'], .save-state [data-state='conflit'] { color: var(--akto-color-error); font-weight: 600; }
  @media print { .actions, .panel-foot, .steps { display: none; } }
`;
