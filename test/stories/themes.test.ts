import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colorPairs, colors, themeTokens, type ColorName } from '@akto/design-system';
import { contrast, required } from '../../stories/.storybook/page/contrast.js';
import { themes, type Theme } from '../../stories/.storybook/themes/themes.js';

for (const [name, { title, tokens }] of Object.entries<{ title: string; tokens: Theme }>(themes)) {
  test(`le thème ${title} n’est fait que de jetons de thème`, () => {
    assert.deepEqual(Object.keys(tokens).filter((token) => !themeTokens.includes(`--akto-theme-${token}`)), []);
  });

  test(`le thème ${title} (${name}) garde tous les contrastes, en clair et en sombre`, () => {
    const colorOf = (role: ColorName, index: number): string => tokens[role]?.match(/#[0-9a-f]{6}/g)?.[index] ?? colors[role][index] ?? '';
    const weak = colorPairs.flatMap(({ foreground, background, kind }) =>
      [0, 1].flatMap((index) => {
        const ratio = contrast(colorOf(foreground, index), colorOf(background, index));
        return ratio < required(kind) ? [`${foreground} sur ${background} (${index === 0 ? 'clair' : 'sombre'}) : ${ratio.toFixed(2)}`] : [];
      }),
    );
    assert.deepEqual(weak, []);
  });
}

test('le thème Forêt donne chaque jeton', () => {
  assert.deepEqual(Object.keys(themes.foret.tokens).map((token) => `--akto-theme-${token}`), themeTokens);
});
