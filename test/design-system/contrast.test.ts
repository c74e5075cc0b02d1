import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colors } from '../../packages/design-system/src/tokens/colors.js';
import { colorPairs } from '../../packages/design-system/src/tokens/pairs.js';

/** WCAG 2.2, relative luminance of `#rrggbb`. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test('le calcul du contraste est celui de WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});

for (const [index, theme] of (['clair', 'sombre'] as const).entries()) {
  test(`thème ${theme} : chaque couple de couleurs est assez contrasté (4,5 pour un texte, 3 pour une forme)`, () => {
    const weak = colorPairs.flatMap(({ foreground, background, kind }) => {
      const ratio = contrast(colors[foreground][index]!, colors[background][index]!);
      return ratio >= (kind === 'text' ? 4.5 : 3) ? [] : [`${foreground} sur ${background} : ${ratio.toFixed(2)}`];
    });
    assert.deepEqual(weak, []);
  });
}

test('chaque couleur sert dans un couple, sauf celles qui ne font que décorer', () => {
  const decorative = ['accent', 'line'];
  const used = new Set(colorPairs.flatMap(({ foreground, background }) => [foreground, background]));
  assert.deepEqual(Object.keys(colors).filter((name) => !used.has(name as keyof typeof colors)).sort(), decorative);
});
