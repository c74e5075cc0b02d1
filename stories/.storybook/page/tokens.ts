import { colors, tokens, type ColorName } from '@akto/design-system';

export type Scheme = 'light' | 'dark';

const sheet = String(tokens);

/** The global tokens of a family, as the sheet gives them: `text` → `--akto-text-small: .875rem`… In order. */
export function tokensOf(family: string): readonly { readonly name: string; readonly value: string }[] {
  const found = [...sheet.matchAll(new RegExp(`(--akto-${family}(?:-[\\w-]+)?):\\s*([^;]+);`, 'g'))];
  const named = new Map(found.reverse().map(([, name = '', value = '']) => [name, value.trim()]));
  return [...named].reverse().map(([name, value]) => ({ name, value }));
}

/** What a length token is worth on this page, in pixels. */
export function pixels(name: string): number {
  return Number.parseFloat(measured('light', (style) => (style.width = `var(${name})`)).width);
}

/** A colour of the palette in the theme of the page, as `#rrggbb`. */
export function colorOf(name: ColorName, scheme: Scheme): string {
  const { color } = measured(scheme, (style) => (style.color = `var(--akto-color-${name})`));
  const parts = (color.match(/\d+/g) ?? []).slice(0, 3);
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

export const colorNames = Object.keys(colors) as ColorName[];

function measured(scheme: Scheme, set: (style: CSSStyleDeclaration) => void): { readonly color: string; readonly width: string } {
  const probe = document.createElement('div');
  probe.dataset.theme = scheme;
  set(probe.style);
  document.body.append(probe);
  const { color, width } = getComputedStyle(probe);
  probe.remove();
  return { color, width };
}
