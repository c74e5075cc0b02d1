import { css } from 'lit';

/** For the controls that a person writes in, or that look like them. */
export const inputStyles = css`
  .akto-input {
    --_radius: var(--akto-field-radius, var(--akto-radius-small));
    --_border: var(--akto-field-border, var(--akto-color-border));
    display: block;
    width: 100%;
    min-height: var(--akto-target);
    margin: 0;
    padding: var(--akto-space-2) var(--akto-space-3);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--akto-color-surface);
    color: var(--akto-color-text);
    font: inherit;
  }
  /* Its size does not depend on what is typed: a key then lays out the line alone, not the form around it. */
  input.akto-input { contain: size layout; height: max(var(--akto-target), calc(1lh + 2 * var(--akto-space-2) + 2px)); }
  textarea.akto-input { min-height: calc(4lh + 1.125rem); max-height: 24rem; field-sizing: content; resize: vertical; }
  /* Under the pointer alone: when many fields show an error at once, nothing fades. */
  .akto-input:hover { --_border: var(--akto-color-primary); transition: border-color var(--akto-motion), box-shadow var(--akto-motion); }
  .akto-input[aria-invalid='true'] { --_border: var(--akto-color-error); box-shadow: inset 0 0 0 1px var(--akto-color-error); }
  .akto-input.akto-readonly { --_border: var(--akto-color-line); min-height: var(--akto-target); max-height: none; background: var(--akto-color-sunken); resize: none; cursor: default; }
  /* Its words keep the contrast of any other: what a person may not answer, they may still read. */
  .akto-input:disabled { --_border: var(--akto-color-border); border-style: dashed; background: var(--akto-color-sunken); color: var(--akto-color-muted); opacity: 1; resize: none; cursor: not-allowed; }
  @media (forced-colors: active) {
    .akto-input:disabled { --_border: GrayText; color: GrayText; }
  }
`;
