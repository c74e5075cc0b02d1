import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextSort } from '../../packages/design-system/src/content/table/sort.js';
import { pageMarks } from '../../packages/design-system/src/navigation/pages.js';

const shown = (current: number, count: number): string => pageMarks(current, count).map((mark) => mark ?? '…').join(' ');

test('les bouts, la page courante et ses voisines ; le reste est sous-entendu', () => {
  assert.equal(shown(6, 12), '1 … 5 6 7 … 12');
  assert.equal(shown(1, 12), '1 2 … 12');
  assert.equal(shown(12, 12), '1 … 11 12');
});

test('on ne sous-entend jamais une seule page : elle ne prendrait pas plus de place', () => {
  assert.equal(shown(4, 12), '1 2 3 4 5 … 12');
  assert.equal(shown(9, 12), '1 … 8 9 10 11 12');
});

test('peu de pages se montrent toutes, une seule aussi', () => {
  assert.deepEqual([shown(3, 5), shown(2, 3), shown(1, 1), shown(1, 0)], ['1 2 3 4 5', '1 2 3', '1', '']);
});

test('trier une colonne commence par le plus petit, puis s’inverse ; une autre colonne recommence', () => {
  assert.deepEqual(nextSort(undefined, 'date'), { key: 'date', direction: 'ascending' });
  assert.deepEqual(nextSort({ key: 'date', direction: 'ascending' }, 'date'), { key: 'date', direction: 'descending' });
  assert.deepEqual(nextSort({ key: 'date', direction: 'descending' }, 'date'), { key: 'date', direction: 'ascending' });
  assert.deepEqual(nextSort({ key: 'date', direction: 'ascending' }, 'nom'), { key: 'nom', direction: 'ascending' });
});
