import { css } from 'lit';

/** For `siteHeader` and `siteFooter`. */
export const siteStyles = css`
  .akto-header, .akto-footer { background: var(--akto-color-surface); }
  .akto-header { border-top: 5px solid var(--akto-color-primary); box-shadow: var(--akto-shadow-1); }
  .akto-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--akto-space-2) var(--akto-space-5);
    max-width: var(--akto-page-width, 76rem);
    margin-inline: auto;
    padding: var(--akto-space-3) var(--akto-space-4);
  }
  .akto-brand { display: inline-flex; align-items: center; gap: var(--akto-space-3); min-height: var(--akto-target); color: var(--akto-color-text); font-size: var(--akto-text-title-3); font-weight: 700; text-decoration: none; }
  .akto-brand > span:first-child { padding: .1em .5em .15em; border-radius: var(--akto-radius-small) var(--akto-radius-small) var(--akto-radius-small) 0; background: var(--akto-color-primary); color: var(--akto-color-on-primary); letter-spacing: .04em; }
  .akto-nav { flex: 1 1 18rem; }
  .akto-nav ul { display: flex; flex-wrap: wrap; gap: var(--akto-space-1); }
  .akto-nav a, .akto-nav ::slotted(a) { display: flex; align-items: center; min-height: var(--akto-target); padding-inline: var(--akto-space-3); border-bottom: 3px solid transparent; color: var(--akto-color-text); font-weight: 600; text-decoration: none; }
  .akto-nav a:hover, .akto-nav ::slotted(a:hover) { color: var(--akto-color-primary); }
  .akto-nav a[aria-current], .akto-nav ::slotted(a[aria-current]) { border-color: var(--akto-color-accent); color: var(--akto-color-primary); }
  .akto-profile { font-size: var(--akto-text-small); color: var(--akto-color-muted); }
  .akto-profile strong { color: var(--akto-color-text); }
  .akto-footer { border-top: 1px solid var(--akto-color-line); color: var(--akto-color-muted); font-size: var(--akto-text-small); }
  .akto-footer ::slotted(a) { color: var(--akto-color-primary); }
  @media (forced-colors: active) {
    .akto-brand > span:first-child { forced-color-adjust: none; }
    .akto-nav a:not([aria-current]), .akto-nav ::slotted(a:not([aria-current])) { border-color: Canvas; }
  }
  @media print { .akto-nav { display: none; } }
`;
