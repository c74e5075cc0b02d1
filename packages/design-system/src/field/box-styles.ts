import { css } from 'lit';

/** For one box before its label: a check box, a switch, a radio button. */
export const boxStyles = css`
  .akto-choice { display: flex; gap: var(--akto-space-3); align-items: start; padding-block: var(--akto-space-1); }
  .akto-choice input { flex: none; width: 1.375rem; height: 1.375rem; margin: .0625rem 0; accent-color: var(--akto-color-primary); cursor: pointer; }
  .akto-choice label { font-weight: 400; cursor: pointer; }
  [data-invalid] > .akto-choice input { outline: 2px solid var(--akto-color-error); outline-offset: 1px; }
  .akto-choice input:focus-visible { outline: var(--akto-focus-width) solid var(--akto-color-focus); outline-offset: 2px; }
  .akto-single > :not(.akto-choice) { margin-inline-start: 2.125rem; }
  [data-readonly] .akto-choice, [data-readonly] .akto-choice :is(input, label) { cursor: default; }
  .akto-choice:has(:disabled) :is(input, label) { color: var(--akto-color-muted); cursor: not-allowed; }
  @media (forced-colors: active) {
    .akto-choice:has(:disabled) label { color: GrayText; }
  }
`;
