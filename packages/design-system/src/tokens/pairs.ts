import type { ColorName } from './colors.js';

/** A foreground on a background, as the sheets use them. */
export interface ColorPair {
  readonly foreground: ColorName;
  readonly background: ColorName;
  /** `text` needs 4.5:1 (WCAG 1.4.3), `shape` — a border, an icon, a focus ring — 3:1 (WCAG 1.4.11). */
  readonly kind: 'text' | 'shape';
}

const text = (foreground: ColorName, ...backgrounds: ColorName[]): ColorPair[] =>
  backgrounds.map((background) => ({ foreground, background, kind: 'text' }));
const shape = (foreground: ColorName, ...backgrounds: ColorName[]): ColorPair[] =>
  backgrounds.map((background) => ({ foreground, background, kind: 'shape' }));

/** Every pair that a sheet of this package puts on the screen. Add one here when a sheet uses a new one. */
export const colorPairs: readonly ColorPair[] = [
  ...text('text', 'page', 'surface', 'sunken', 'primary-soft', 'success-soft', 'warning-soft', 'error-soft', 'info-soft'),
  ...text('muted', 'page', 'surface', 'sunken', 'primary-soft'),
  ...text('primary', 'page', 'surface', 'sunken', 'primary-soft', 'success-soft', 'warning-soft', 'error-soft', 'info-soft'),
  ...text('primary-hover', 'page', 'surface', 'sunken', 'primary-soft', 'error-soft'),
  ...text('on-primary', 'primary', 'primary-hover'),
  ...text('success', 'page', 'surface', 'sunken', 'success-soft', 'primary-soft'),
  ...text('warning', 'page', 'surface', 'warning-soft', 'primary-soft'),
  ...text('error', 'page', 'surface', 'sunken', 'error-soft', 'primary-soft'),
  ...text('info', 'page', 'surface', 'info-soft'),
  ...shape('border', 'page', 'surface', 'sunken'),
  ...shape('error', 'page', 'surface'),
  ...shape('warning', 'page', 'surface'),
  ...shape('focus', 'page', 'surface', 'sunken', 'primary-soft', 'error-soft'),
];
