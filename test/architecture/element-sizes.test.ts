import assert from 'node:assert/strict';
import { test } from 'node:test';
import { README, elementSizes, table } from '../../.tasks/element-sizes.js';
import { read } from './repository.js';

/** In Ko of 1,024 bytes, Lit included, for what is loaded at once. */
const BUDGETS: Readonly<Record<string, number>> = { 'akto-text-field': 12, 'akto-checkbox': 11.5, 'akto-select': 16.7, 'akto-date-field': 15.7, 'akto-file-field': 16.5, tous: 60 };
/** Any element alone. */
const CEILING = 17;

const sizes = await elementSizes();

for (const { name, atOnce } of sizes) {
  const budget = BUDGETS[name] ?? CEILING;
  test(`${name === 'tous' ? 'tous les éléments ensemble' : `<${name}> seul`} : au plus ${budget} Ko de JavaScript en gzip`, () => {
    assert.ok(atOnce <= budget * 1024, `${atOnce} octets pour ${budget * 1024} : charger moins, ou plus tard ; « node .tasks/element-sizes.js » donne le détail.`);
  });
}

test('le README du paquet donne chaque élément et son poids, à un demi Ko près', () => {
  const rowsOf = (text: string): readonly (readonly string[])[] => [...text.matchAll(/^\| (`<akto-.*|\*\*.*)$/gm)].map(([, row = '']) => row.split('|').map((cell) => cell.trim()));
  const written = rowsOf(read(README));
  const measured = rowsOf(table(sizes));
  const advice = 'node .tasks/element-sizes.js récrit le tableau';
  assert.deepEqual(written.map(([name, summary]) => [name, summary]), measured.map(([name, summary]) => [name, summary]), advice);
  const weight = (cell = ''): number => Number(cell.replace(',', '.'));
  const drifted = measured.filter(([, , ...cells], row) => cells.some((cell, column) => Math.abs(weight(cell) - weight(written[row]?.[column + 2])) > 0.5));
  assert.deepEqual(drifted, [], advice);
});
