import type { ColorName } from './colors.js';

/**
 * The colours that make a brand. Those of meaning (error, success, focus…) are the same for all.
 *
 * A page that has its own sets `--akto-theme-<name>` on `:root`, as `light-dark(<light>, <dark>)`; every root below follows,
 * shadow roots included. With them come `--akto-theme-font` and `--akto-theme-radius`, the rounding of a card's corners.
 * A page must keep the contrasts of `colorPairs`.
 */
export const themeColors = [
  'page', 'surface', 'sunken', 'text', 'muted', 'line', 'border', 'primary', 'primary-hover', 'primary-soft', 'accent',
] as const satisfies readonly ColorName[];

/** Every token of a theme, by its whole name. */
export const themeTokens: readonly string[] = /* @__PURE__ */ [...themeColors, 'font', 'radius'].map((name) => `--akto-theme-${name}`);
