/**
 * The palette by role, as `[light, dark]`: plum on warm paper, with a coral accent.
 *
 * One table feeds the `--akto-color-*` properties, the contrast test and the stories, so that none of them can drift.
 */
export const colors = {
  page: ['#faf7f4', '#17121f'],
  surface: ['#ffffff', '#211a2d'],
  sunken: ['#f1edf4', '#2c243a'],
  text: ['#251b36', '#f2edf8'],
  muted: ['#5e5470', '#bcb1cc'],
  line: ['#e2dae9', '#3e3452'],
  border: ['#82769a', '#8f82a8'],
  primary: ['#54308f', '#c7acff'],
  'primary-hover': ['#402174', '#dccbff'],
  'primary-soft': ['#f0e9fa', '#37294f'],
  'on-primary': ['#ffffff', '#22123f'],
  accent: ['#f0764a', '#ff9d78'],
  focus: ['#c94f17', '#ffb08f'],
  success: ['#176a3b', '#82d9a4'],
  'success-soft': ['#e5f4ea', '#193424'],
  warning: ['#874a00', '#ffc673'],
  'warning-soft': ['#fdf1de', '#3b2b13'],
  error: ['#b0152f', '#ff9ca8'],
  'error-soft': ['#fdecee', '#45202a'],
  info: ['#1c5892', '#97c9ff'],
  'info-soft': ['#e7f1fb', '#1a2d43'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type ColorName = keyof typeof colors;
