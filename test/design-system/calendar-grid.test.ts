import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { daysGrid, monthsGrid, yearsGrid } from '../../packages/design-system/src/stateful/date/grid.js';
import { addDays, addMonths, dayOf, weekdayOf } from '../../packages/design-system/src/stateful/date/iso.js';
import { keyTarget } from '../../packages/design-system/src/stateful/date/keys.js';
import { dayName, shortMonth } from '../../packages/design-system/src/stateful/date/names.js';
import { isOutside, VIEWS } from '../../packages/design-system/src/stateful/date/views.js';

const someDate = fc.integer({ min: 40_000, max: 3_600_000 }).map((days) => addDays('0001-01-01', days));

test('S27 : janvier 2025 commence par 30 31 | 1 2 3 4 5', () => {
  assert.deepEqual(daysGrid('2025-01-15')[0]?.map(dayOf), [30, 31, 1, 2, 3, 4, 5]);
});

test('S27 : février 2024 a 29 jours, du jeudi au jeudi', () => {
  const days = daysGrid('2024-02-10').flat().filter((day) => day.startsWith('2024-02'));
  assert.deepEqual([days.length, days.map(weekdayOf).at(0), days.map(weekdayOf).at(-1)], [29, 3, 3]);
});

test('S27 : chaque semaine va du lundi au dimanche et tout le mois est là', () => {
  fc.assert(
    fc.property(someDate, (date) => {
      const grid = daysGrid(date);
      assert.ok(grid.every((week) => week.every((day, index) => weekdayOf(day) === index)));
      assert.ok(grid.flat().includes(date));
      assert.ok(grid.flat().every((day, index, all) => index === 0 || day === addDays(all[index - 1] ?? '', 1)));
    }),
  );
});

test('S28 : les mois, dans l’ordre', () => {
  assert.equal(
    monthsGrid('2025-01-31').flat().map(shortMonth).join(' '),
    'Janv. Févr. Mars Avr. Mai Juin Juil. Août Sept. Oct. Nov. Déc.',
  );
});

test('S28 : le 31 devient le dernier jour d’un mois plus court', () => {
  assert.equal(monthsGrid('2025-01-31').flat()[1], '2025-02-28');
});

test('S29 : les années de 2017 à 2025, trois par trois', () => {
  assert.deepEqual(yearsGrid('2025-01-15').map((row) => row.map((date) => Number(date.slice(0, 4)))), [[2017, 2018, 2019], [2020, 2021, 2022], [2023, 2024, 2025]]);
});

test('une page d’années a toujours neuf années, dont celle de la date', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
      const years = yearsGrid(`${String(year).padStart(4, '0')}-06-15`).flat().map((date) => Number(date.slice(0, 4)));
      assert.ok(years.includes(year) && new Set(years).size === 9);
    }),
  );
});

test('un jour se dit en toutes lettres', () => {
  assert.deepEqual(['2025-01-01', '2024-02-29'].map(dayName), ['mercredi 1 janvier 2025', 'jeudi 29 février 2024']);
});

const keys: Readonly<Record<string, readonly [key: string, shift: boolean, from: string, to: string]>> = {
  'flèche droite : le lendemain': ['ArrowRight', false, '2024-02-28', '2024-02-29'],
  'flèche gauche : la veille': ['ArrowLeft', false, '2025-01-01', '2024-12-31'],
  'flèche basse : une semaine plus tard': ['ArrowDown', false, '2025-03-28', '2025-04-04'],
  'flèche haute : une semaine plus tôt': ['ArrowUp', false, '2025-03-03', '2025-02-24'],
  'Début : le lundi': ['Home', false, '2025-01-01', '2024-12-30'],
  'Fin : le dimanche': ['End', false, '2025-01-01', '2025-01-05'],
  'Page suivante : le mois suivant, borné à son dernier jour': ['PageDown', false, '2025-01-31', '2025-02-28'],
  'Page précédente : le mois précédent': ['PageUp', false, '2025-03-31', '2025-02-28'],
  'Maj + Page suivante : l’année suivante': ['PageDown', true, '2024-02-29', '2025-02-28'],
  'Maj + Page précédente : l’année précédente': ['PageUp', true, '2025-01-15', '2024-01-15'],
};
for (const [name, [key, shift, from, to]] of Object.entries(keys)) {
  test(`clavier du calendrier, ${name}`, () => {
    assert.equal(keyTarget(key, shift, from, 'days'), to);
  });
}

test('clavier des mois et des années : trois par ligne, Début et Fin dans la ligne, Page d’une page', () => {
  const move = (view: 'months' | 'years') => (key: string) => keyTarget(key, false, '2024-05-15', view)?.slice(0, 7);
  const all = ['ArrowRight', 'ArrowUp', 'Home', 'End', 'PageDown'];
  assert.deepEqual(all.map(move('months')), ['2024-06', '2024-02', '2024-04', '2024-06', '2025-05']);
  assert.deepEqual(all.map(move('years')), ['2025-05', '2021-05', '2023-05', '2025-05', '2033-05']);
});

test('une touche sans rôle ne mène nulle part', () => {
  assert.deepEqual(['a', 'Tab', 'Escape'].map((key) => keyTarget(key, false, '2025-01-15', 'days')), Array(3).fill(undefined));
});

test('aller d’un mois et revenir ramène au même mois', () => {
  fc.assert(fc.property(someDate, fc.integer({ min: -500, max: 500 }), (date, months) => addMonths(addMonths(date, months), -months).slice(0, 7) === date.slice(0, 7)));
});

test('rien ne sort des années 0001 à 9999', () => {
  assert.deepEqual([addDays('0001-01-01', -1), addDays('9999-12-31', 1), addMonths('0001-01-15', -1), addMonths('9999-12-01', 1)], ['0001-01-01', '9999-12-31', '0001-01-01', '9999-12-31']);
});

test('les bornes sont comprises, et un mois à moitié permis reste ouvert', () => {
  const limits = { min: '2025-01-10', max: '2025-02-20' };
  assert.deepEqual(['2025-01-09', '2025-01-10', '2025-02-20', '2025-02-21'].map((date) => isOutside(VIEWS.days, date, limits)), [true, false, false, true]);
  assert.deepEqual(['2024-12-31', '2025-01-01', '2025-02-28', '2025-03-01'].map((date) => isOutside(VIEWS.months, date, limits)), [true, false, false, true]);
});
