import { css } from 'lit';
import { closeButtonStyles } from '../../action/close-button.js';

export const dialogStyles = css`
  ${closeButtonStyles}
  .akto-dialog {
    width: min(var(--akto-dialog-width, 34rem), calc(100vw - 1rem));
    max-height: calc(100dvh - 1rem);
    padding: 0;
    overflow: hidden;
    color: var(--akto-color-text);
    background: var(--akto-color-surface);
    border: 1px solid var(--akto-color-line);
    border-radius: var(--akto-radius-large);
    box-shadow: var(--akto-shadow-2);
  }
  .akto-dialog[open] { display: flex; flex-direction: column; }
  .akto-dialog::backdrop { background: rgb(20 12 32 / .55); }
  .akto-dialog-header {
    display: flex;
    gap: var(--akto-space-3);
    align-items: start;
    justify-content: space-between;
    padding: var(--akto-space-4) var(--akto-space-4) 0 var(--akto-space-5);
  }
  .akto-dialog-header h2 { padding-top: .375rem; overflow-wrap: anywhere; }
  .akto-dialog-body { padding: var(--akto-space-3) var(--akto-space-5); overflow: auto; overflow-wrap: anywhere; white-space: pre-line; }
  .akto-dialog-body:focus-visible { outline-offset: -3px; }
  .akto-dialog-actions { display: flex; flex-wrap: wrap; gap: var(--akto-space-3); justify-content: end; padding: var(--akto-space-3) var(--akto-space-5) var(--akto-space-5); }
`;
