import { css } from 'lit';

export const accountMenuStyles = css`
  :host { position: relative; container-type: normal; font-size: var(--akto-text-small); }
  .who { display: flex; gap: var(--akto-space-2); align-items: center; min-height: var(--akto-target); padding: var(--akto-space-1) var(--akto-space-3); border: 1px solid var(--akto-color-line); border-radius: var(--akto-radius-full); background: var(--akto-color-surface); color: var(--akto-color-text); font: inherit; font-size: var(--akto-text-small); text-align: start; }
  button.who { cursor: pointer; }
  button.who:hover { border-color: var(--akto-color-primary); }
  .who .akto-icon { transition: rotate var(--akto-motion); }
  .who[aria-expanded='true'] .akto-icon { rotate: 180deg; }
  .profile, .detail { color: var(--akto-color-muted); }
  [role='menu'] {
    position: absolute;
    z-index: 2;
    inset-inline-end: 0;
    display: grid;
    width: max-content;
    max-width: min(24rem, 100vw - 2 * var(--akto-space-4));
    margin-top: var(--akto-space-1);
    padding: var(--akto-space-2);
    border: 1px solid var(--akto-color-line);
    border-radius: var(--akto-radius-medium);
    background: var(--akto-color-surface);
    box-shadow: var(--akto-shadow-2);
  }
  [role='menuitemradio'] { display: flex; gap: var(--akto-space-2); align-items: start; min-height: var(--akto-target); padding: var(--akto-space-2); border: 0; border-radius: var(--akto-radius-small); background: none; color: inherit; font: inherit; text-align: start; cursor: pointer; }
  [role='menuitemradio']:is(:hover, :focus) { background: var(--akto-color-primary-soft); }
  [role='menuitemradio']:focus-visible { outline-offset: -2px; }
  .mark { flex: none; width: 1.25em; color: var(--akto-color-primary); }
  .line { display: block; }
  @media (max-width: 40rem) { [role='menu'] { inset-inline: 0 auto; } }
  @media (prefers-reduced-motion: reduce) { .who .akto-icon { transition: none; } }
  @media print { :host { display: none; } }
`;
