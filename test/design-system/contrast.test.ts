import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colors } from '../../packages/design-system/src/tokens/colors.js';
import { colorPairs } from '../../packages/design-system/src/tokens/pairs.js';
import { contrast as ratioOf, hexChannels } from './contrast.js';

const contrast = (one: string, other: string): number => ratioOf(hexChannels(one), hexChannels(other));

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
