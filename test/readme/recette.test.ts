import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { coverage, coverageTables, inBrowser } from './coverage.js';
import { readme, recetteOf } from './readme.js';
import { RECETTE } from './recette.js';
import { pointsIn, testFiles, titlesOf } from './titles.js';

const required = RECETTE.flatMap(({ points }) => Object.keys(points).map(Number));

test('la recette est celle du tutoriel : S1 à S87', () => {
  assert.deepEqual(required, pointsIn('S1 à S87'));
});

for (const point of required) {
  test(`le point ${point} de la recette est prouvé dans un navigateur`, () => {
    assert.ok((coverage.get(point) ?? []).some(inBrowser), `aucun test de test/e2e ni *.browser.test.ts n’a « S${point} » dans son titre`);
  });
}

test('aucun titre ne cite un point que le tutoriel n’a pas', () => {
  const cited = testFiles.flatMap((file) => titlesOf(file).filter((title) => pointsIn(title).some((point) => !required.includes(point))).map((title) => `${file} : ${title}`));
  assert.deepEqual(cited, []);
});

test('le tableau du README est ce que disent les titres des tests', () => {
  assert.equal(recetteOf(readme), coverageTables(), 'Le tableau est à récrire : npx tsx test/readme/write.ts');
});

describe('les points cités par un titre', () => {
  for (const [title, points] of [
    ['S33: an empty list', [33]],
    ['S34, S36 : « code - libellé »', [34, 36]],
    ['S56 to S59: the paragraphs', [56, 57, 58, 59]],
    ['une date (S27 à S29)', [27, 28, 29]],
    ['un code RS5550 et un ES2022', []],
  ] as const) {
    test(`dans « ${title} »`, () => assert.deepEqual(pointsIn(title), points));
  }
});
