import { css } from 'lit';

export const comboboxStyles = css`
  .akto-combobox .akto-input { text-overflow: ellipsis; }
  .akto-combobox .akto-input::placeholder { color: var(--akto-color-muted); opacity: 1; }
  .akto-combobox-detail { margin-top: var(--akto-space-1); color: var(--akto-color-muted); font-size: var(--akto-text-small); }
  .akto-suggestion { padding-inline: var(--akto-space-3); font-weight: 600; }
  .akto-suggestion small { display: block; color: var(--akto-color-muted); font-size: var(--akto-text-small); font-weight: 400; }
  .akto-suggestion-state { display: flex; flex-wrap: wrap; gap: 0 var(--akto-space-2); align-items: center; min-height: var(--akto-target); padding: var(--akto-space-1) var(--akto-space-3); color: var(--akto-color-muted); }
  .akto-suggestion-state button {
    min-height: 2.25rem;
    padding: 0;
    border: 0;
    border-radius: var(--akto-radius-small);
    background: none;
    color: var(--akto-color-primary);
    font: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: .18em;
    cursor: pointer;
  }
`;
