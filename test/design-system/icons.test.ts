import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PATHS_FILE, pathsSource } from '../../packages/design-system/icons.js';
import { iconPaths } from '../../packages/design-system/src/icon/paths.js';

test('les tracés gardés dans le dépôt sont ceux de Lucide : « npm run icons » dans packages/design-system les écrit', () => {
  assert.equal(readFileSync(PATHS_FILE, 'utf8'), pathsSource());
});

test('un tracé n’est fait que de ce qu’un crayon dessine : aucune forme n’a été oubliée', () => {
  for (const [name, path] of Object.entries(iconPaths)) assert.match(path, /^[Mm][\d\s.,MmLlHhVvCcSsAaZz-]+$/, name);
});

test('les formes qui ne sont pas des tracés sont dessinées : le rond de la loupe, le cadre du calendrier', () => {
  assert.equal(iconPaths.search, 'm21 21l-4.34-4.34M3 11a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z');
  assert.ok(iconPaths.calendar.includes('M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-14a2 2 0 0 1 2 -2z'));
});
