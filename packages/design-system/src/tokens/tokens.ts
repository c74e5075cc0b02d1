import { css, unsafeCSS } from 'lit';
import { colors } from './colors.js';
import { themeColors } from './theme.js';

const palette = unsafeCSS(
  Object.entries(colors)
    .map(([name, [light, dark]]) => `--akto-color-${name}:${ofTheme(name, `light-dark(${light},${dark})`)};`)
    .join(''),
);

/** What the theme of the page gives, else our own. */
function ofTheme(name: string, own: string): string {
  return (themeColors as readonly string[]).includes(name) ? `var(--akto-theme-${name},${own})` : own;
}

/**
 * Global tokens `--akto-*`: colour, type, space, radius, elevation, motion and focus.
 *
 * Adopt it in a shadow root, in the document, or in both. A document that adopts it follows the system's preference, a shadow
 * root alone follows the `color-scheme` of its page: in one that is light only, text stays dark. `data-theme="light"` or `"dark"`
 * on the host or on an ancestor decides instead, the nearest one where the document adopts this sheet too.
 */
export const tokens = css`
  :root { color-scheme: var(--akto-color-scheme, light dark); }
  :host { color-scheme: var(--akto-color-scheme, var(--_scheme, inherit)); }
  :host, :root {
    ${palette}
    --akto-font: var(--akto-theme-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif);
    --akto-text-small: .875rem;
    --akto-text-body: 1rem;
    --akto-text-title-3: 1.125rem;
    --akto-text-title-2: 1.375rem;
    --akto-text-title-1: 1.75rem;
    --akto-space-1: .25rem;
    --akto-space-2: .5rem;
    --akto-space-3: .75rem;
    --akto-space-4: 1rem;
    --akto-space-5: 1.5rem;
    --akto-space-6: 2rem;
    --akto-space-7: 3rem;
    --akto-radius-large: var(--akto-theme-radius, 1rem);
    --akto-radius-medium: calc(var(--akto-radius-large) * .625);
    --akto-radius-small: calc(var(--akto-radius-large) * .375);
    --akto-radius-full: 99rem;
    --akto-shadow-1: 0 1px 2px rgb(37 27 54 / .08), 0 2px 8px rgb(37 27 54 / .05);
    --akto-shadow-2: 0 4px 12px rgb(37 27 54 / .14), 0 16px 40px rgb(37 27 54 / .14);
    --akto-motion: 140ms ease-out;
    --akto-focus-width: 3px;
    --akto-target: 2.75rem;
  }
  [data-theme='dark'], :host([data-theme='dark']) { --akto-color-scheme: dark; }
  [data-theme='light'], :host([data-theme='light']) { --akto-color-scheme: light; }
  [data-theme] { color-scheme: var(--akto-color-scheme); }
  /* In a page that does not adopt this sheet no ancestor passes the choice down; apart, for some browsers refuse the selector. */
  :host-context([data-theme='dark']) { --_scheme: dark; }
  :host-context([data-theme='light']) { --_scheme: light; }
  @media (prefers-reduced-motion: reduce) {
    :host, :root { --akto-motion: 0s; }
  }
  @media (forced-colors: active) {
    :host, :root {
      --akto-color-page: Canvas; --akto-color-surface: Canvas; --akto-color-sunken: Canvas;
      --akto-color-text: CanvasText; --akto-color-muted: CanvasText; --akto-color-line: CanvasText; --akto-color-border: ButtonBorder;
      --akto-color-primary: LinkText; --akto-color-primary-hover: LinkText; --akto-color-primary-soft: Canvas; --akto-color-on-primary: Canvas;
      --akto-color-accent: Highlight; --akto-color-focus: Highlight;
      --akto-color-success: CanvasText; --akto-color-success-soft: Canvas; --akto-color-warning: CanvasText; --akto-color-warning-soft: Canvas;
      --akto-color-error: CanvasText; --akto-color-error-soft: Canvas; --akto-color-info: CanvasText; --akto-color-info-soft: Canvas;
      --akto-shadow-1: none; --akto-shadow-2: none;
    }
  }
`;
