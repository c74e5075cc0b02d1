import { css } from 'lit';

/** The page of a dossier; everything in it comes with its own sheet from the design system. */
export const dossierStyles = css`
  /* What a page says of every element would be inherited here; the spacing of a text stays the person's (WCAG 1.4.12). */
  :host {
    color: var(--akto-color-text) !important;
    font-family: var(--akto-font) !important;
    font-size: var(--akto-text-body) !important;
    font-style: normal !important;
    font-variant: normal !important;
    font-weight: 400 !important;
    -webkit-text-fill-color: currentcolor !important;
    text-shadow: none !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    white-space: normal !important;
    word-break: normal !important;
    hyphens: manual !important;
    cursor: auto !important;
    user-select: text !important;
    /* As its language is. */
    direction: ltr !important;
    /* A container has no width of its own: in a dialog, which takes that of its content, it would have none at all. */
    contain-intrinsic-inline-size: min(60rem, 100vw - 3rem);
    min-inline-size: 0;
  }
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
