import { css } from 'lit';

/** After `boxStyles`, for several that answer one question. */
export const choicesStyles = css`
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
  [data-readonly] .akto-choices .akto-choice { background: var(--akto-color-sunken); }
  .akto-choices .akto-choice:has(:disabled) { border: 1px dashed var(--akto-color-border); background: var(--akto-color-sunken); box-shadow: none; }
  .akto-choices .akto-choice:has(:disabled:checked) { border: 2px solid var(--akto-color-muted); }
  @media (forced-colors: active) {
    .akto-choices .akto-choice:has(:disabled) { border-color: GrayText; }
  }
`;
