import { css, type CSSResultGroup } from 'lit';
import { spinnerStyles } from './spinner-styles.js';

/** Also for a link that looks like a button: `class="akto-button" data-variant="primary"`. */
export const buttonStyles: CSSResultGroup = [spinnerStyles, css`
  .akto-button {
    --_fill: var(--akto-color-surface);
    --_fill-hover: var(--akto-color-primary-soft);
    --_ink: var(--akto-color-primary);
    --_ink-hover: var(--akto-color-primary-hover);
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--akto-space-2);
    min-height: var(--akto-target);
    padding: var(--akto-space-2) var(--akto-space-4);
    border: 1.5px solid var(--akto-button-color, var(--akto-color-primary));
    border-radius: var(--akto-button-radius, var(--akto-radius-full));
    background: var(--akto-button-background, var(--_fill));
    color: var(--akto-button-color, var(--_ink));
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--akto-motion), box-shadow var(--akto-motion);
  }
  .akto-button:hover { background: var(--akto-button-background-hover, var(--akto-button-background, var(--_fill-hover))); color: var(--akto-button-color, var(--_ink-hover)); }
  .akto-button[data-variant='primary'] {
    --_fill: var(--akto-color-primary);
    --_fill-hover: var(--akto-color-primary-hover);
    --_ink: var(--akto-color-on-primary);
    --_ink-hover: var(--_ink);
    border-color: transparent;
    box-shadow: var(--akto-shadow-1);
  }
  .akto-button[data-variant='plain'] { --_fill: none; border-color: transparent; }
  .akto-button[aria-disabled] { cursor: progress; }
  .akto-button:disabled { border: 1px dashed var(--akto-color-border); background: var(--akto-color-sunken); color: var(--akto-color-muted); box-shadow: none; cursor: not-allowed; }
  @media (forced-colors: active) {
    .akto-button[data-variant='primary'] { forced-color-adjust: none; }
    .akto-button:not([data-variant='primary']) { border-color: ButtonBorder; }
    .akto-button:disabled { border-color: GrayText; background: Canvas; color: GrayText; }
  }
  @media print { .akto-button { display: none; } }
`];
