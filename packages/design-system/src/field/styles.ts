import { css } from 'lit';

/** For every field template: the frame, its texts, and the controls. */
export const fieldStyles = css`
  .akto-field, .akto-single { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; }
  .akto-label, .akto-help, .akto-options { margin-bottom: var(--akto-space-1); }
  .akto-control > .akto-message { margin-top: var(--akto-space-1); }
  .akto-label, .akto-choice label { font-weight: 600; }
  .akto-star { color: var(--akto-color-error); }
  .akto-help { color: var(--akto-color-muted); font-size: var(--akto-text-small); }
  .akto-description { max-width: 70ch; }
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
    transition: border-color var(--akto-motion), box-shadow var(--akto-motion);
  }
  textarea.akto-input { min-height: calc(4lh + 1.125rem); max-height: 24rem; field-sizing: content; resize: vertical; }
  .akto-input:hover { --_border: var(--akto-color-primary); }
  .akto-input[aria-invalid='true'] { --_border: var(--akto-color-error); box-shadow: inset 0 0 0 1px var(--akto-color-error); }
  .akto-input.akto-readonly { --_border: var(--akto-color-line); min-height: var(--akto-target); max-height: none; background: var(--akto-color-sunken); resize: none; cursor: default; }
  /* Its words keep the contrast of any other: what a person may not answer, they may still read. */
  .akto-input:disabled { --_border: var(--akto-color-border); border-style: dashed; background: var(--akto-color-sunken); color: var(--akto-color-muted); opacity: 1; resize: none; cursor: not-allowed; }
  [data-disabled] > .akto-label { color: var(--akto-color-muted); }
  .akto-affix { display: flex; align-items: center; gap: var(--akto-space-2); color: var(--akto-color-muted); }
  .akto-remaining { color: var(--akto-color-muted); font-size: var(--akto-text-small); text-align: end; font-variant-numeric: tabular-nums; }
  .akto-remaining[data-over] { color: var(--akto-color-error); font-weight: 600; }
  .akto-message { display: flex; gap: var(--akto-space-2); color: var(--akto-color-error); font-size: var(--akto-text-small); font-weight: 600; }
  .akto-message[data-level='warning'] { color: var(--akto-color-warning); }
  /* Drawn, for many fonts lack the sign; the sign itself stays for whoever copies the text. */
  .akto-mark { flex: none; width: .8125rem; height: .75rem; margin-top: .25rem; background: currentColor; clip-path: polygon(50% 0, 100% 100%, 0 100%); font-size: 0; forced-color-adjust: none; }
  .akto-message-more { min-height: 1.5rem; padding: 0; border: 0; background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
  .akto-clamp { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
  .akto-more { text-decoration: underline; text-underline-offset: .18em; }
  @media print { .akto-clamp { display: inline; } .akto-more { display: none; } }
  @media (forced-colors: active) {
    .akto-input:disabled { --_border: GrayText; color: GrayText; }
    [data-disabled] > .akto-label { color: GrayText; }
  }
`;

/** For check boxes and radio buttons. */
export const choiceStyles = css`
  .akto-group > legend { padding: 0; }
  .akto-choice { display: flex; gap: var(--akto-space-3); align-items: start; padding-block: var(--akto-space-1); }
  .akto-choice input { flex: none; width: 1.375rem; height: 1.375rem; margin: .0625rem 0; accent-color: var(--akto-color-primary); cursor: pointer; }
  .akto-choice label { font-weight: 400; cursor: pointer; }
  .akto-choices { display: flex; flex-wrap: wrap; gap: var(--akto-space-2); align-items: center; padding-block: var(--akto-space-1); }
  .akto-choices .akto-choice {
    align-items: center;
    min-height: var(--akto-target);
    border: 1px solid var(--akto-color-border);
    border-radius: var(--akto-field-radius, var(--akto-radius-small));
    background: var(--akto-color-surface);
  }
  .akto-choices input { margin-inline-start: var(--akto-space-3); }
  .akto-choices label { flex: 1; margin-inline-start: calc(-1 * var(--akto-space-3)); padding: var(--akto-space-2) var(--akto-space-3); }
  .akto-choices .akto-choice:has(:checked) { border-color: var(--akto-color-primary); background: var(--akto-color-primary-soft); box-shadow: inset 0 0 0 1px var(--akto-color-primary); }
  [data-invalid] > .akto-options .akto-choice { border-color: var(--akto-color-error); }
  [data-invalid] > .akto-choice input { outline: 2px solid var(--akto-color-error); outline-offset: 1px; }
  .akto-choice input:focus-visible { outline: var(--akto-focus-width) solid var(--akto-color-focus); outline-offset: 2px; }
  .akto-single > :not(.akto-choice) { margin-inline-start: 2.125rem; }
  [data-readonly] .akto-choice, [data-readonly] .akto-choice :is(input, label) { cursor: default; }
  [data-readonly] .akto-choices .akto-choice { background: var(--akto-color-sunken); }
  .akto-choice:has(:disabled) :is(input, label) { color: var(--akto-color-muted); cursor: not-allowed; }
  .akto-choices .akto-choice:has(:disabled) { border: 1px dashed var(--akto-color-border); background: var(--akto-color-sunken); box-shadow: none; }
  .akto-choices .akto-choice:has(:disabled:checked) { border: 2px solid var(--akto-color-muted); }
  @media (forced-colors: active) {
    .akto-choices .akto-choice:has(:disabled) { border-color: GrayText; }
    .akto-choice:has(:disabled) label { color: GrayText; }
  }
  .akto-clear { min-height: 1.75rem; padding: 0 var(--akto-space-2); border: 0; background: none; color: var(--akto-color-primary); font: inherit; font-size: var(--akto-text-small); text-decoration: underline; cursor: pointer; }
`;
