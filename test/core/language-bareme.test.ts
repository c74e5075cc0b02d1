import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language as L, type Bareme } from '@akto/core';

const SMIC: Bareme = { keys: [], versions: [{ from: '2024-11-01', values: 1188 }, { from: '2026-01-01', values: 1202 }] };
const PAIE: Bareme = {
  keys: [[0, 18, 21], ['a', 'b']],
  versions: [{ from: '2019-01-01', values: [[27, 39], [43, 51], [53, 61]] }],
};

const readings: readonly [string, number | undefined, number | undefined][] = [
  ['le jour où une version commence, elle vaut', L.bareme(SMIC, '2026-01-01'), 1202],
  ['la veille, la précédente vaut encore', L.bareme(SMIC, '2025-12-31'), 1188],
  ['avant la première version, rien n’est connu', L.bareme(SMIC, '2024-10-31'), undefined],
  ['longtemps après, la dernière version vaut', L.bareme(SMIC, '2099-01-01'), 1202],
  ['sans date, rien n’est connu', L.bareme(SMIC, undefined), undefined],
  ['un palier vaut dès qu’il est atteint', L.bareme(PAIE, '2026-01-01', 18, 'b'), 51],
  ['un palier vaut jusqu’au suivant', L.bareme(PAIE, '2026-01-01', 20.9, 'a'), 43],
  ['le dernier palier n’a pas de fin', L.bareme(PAIE, '2026-01-01', 70, 'a'), 53],
  ['sous le premier palier, rien n’est connu', L.bareme(PAIE, '2026-01-01', -1, 'a'), undefined],
  ['un autre code n’est pas connu', L.bareme(PAIE, '2026-01-01', 18, 'c'), undefined],
  ['une entrée vide n’est pas connue', L.bareme(PAIE, '2026-01-01', undefined, 'a'), undefined],
];
for (const [title, found, expected] of readings) test(title, () => assert.equal(found, expected));
