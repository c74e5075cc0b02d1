/** WCAG 2.2, relative luminance of a colour, red, green and blue from 0 to 255. */
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21 (WCAG 1.4.3). Colours as `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map((color) => luminance(partsOf(color))).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What a pair must reach: 4.5 for text (WCAG 1.4.3), 3 for a shape (WCAG 1.4.11). */
export const required = (kind: 'text' | 'shape'): number => (kind === 'text' ? 4.5 : 3);

const partsOf = (hex: string): number[] => [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
