import { css } from 'lit';

export const documentStyles = css`
  akto-document-control { display: block; }
  .akto-document {
    display: grid;
    gap: var(--akto-space-2);
    padding: var(--akto-space-4);
    border: 1px solid var(--akto-color-line);
    border-radius: var(--akto-radius-medium);
    background: var(--akto-color-surface);
  }
  .akto-document[data-disabled] { border-style: dashed; background: var(--akto-color-sunken); color: var(--akto-color-muted); }
  .akto-document[data-invalid] { border-color: var(--akto-color-error); }
  .akto-document[data-over] { outline: 2px dashed var(--akto-color-primary); outline-offset: -2px; background: var(--akto-color-primary-soft); }
  .akto-document .akto-help { display: flex; flex-wrap: wrap; gap: 0 var(--akto-space-3); }
  .akto-document .akto-help span { min-width: 0; }
  .akto-document-actions { display: flex; flex-wrap: wrap; gap: var(--akto-space-2) var(--akto-space-3); align-items: center; }
  .akto-document-actions > .akto-button[data-variant='plain'] { margin-inline-start: auto; }
  .akto-document-drop { color: var(--akto-color-muted); font-size: var(--akto-text-small); }
  @media (hover: none) { .akto-document-drop { display: none; } }
  .akto-files { margin-top: var(--akto-space-1); border-top: 1px solid var(--akto-color-line); }
  .akto-file {
    display: flex;
    flex-wrap: wrap;
    gap: var(--akto-space-1) var(--akto-space-3);
    align-items: center;
    padding-block: var(--akto-space-2);
    border-bottom: 1px solid var(--akto-color-line);
  }
  .akto-file > .akto-icon { color: var(--akto-color-muted); }
  .akto-file-name { flex: 1 1 12rem; min-width: 0; overflow-wrap: anywhere; }
  .akto-file-size { color: var(--akto-color-muted); font-size: var(--akto-text-small); white-space: nowrap; margin-inline-start: var(--akto-space-1); }
  .akto-file-state { display: flex; gap: var(--akto-space-2); align-items: center; color: var(--akto-color-muted); font-size: var(--akto-text-small); }
  .akto-file-state progress { width: 6rem; accent-color: var(--akto-color-primary); }
  .akto-file[data-state='stored'] .akto-file-state { color: var(--akto-color-success); }
  .akto-file[data-state='failed'] .akto-file-state { color: var(--akto-color-error); font-weight: 600; }
  .akto-file button {
    display: inline-flex;
    gap: var(--akto-space-1);
    align-items: center;
    min-height: 2.25rem;
    padding: 0 var(--akto-space-2);
    border: 0;
    border-radius: var(--akto-radius-small);
    background: none;
    color: var(--akto-color-primary);
    font: inherit;
    font-size: var(--akto-text-small);
    font-weight: 600;
    cursor: pointer;
  }
  .akto-file button:hover { background: var(--akto-color-primary-soft); color: var(--akto-color-primary-hover); }
`;
