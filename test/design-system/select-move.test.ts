import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveTarget, typedTarget } from '../../packages/design-system/src/stateful/select/move.js';
import { groupsOf, toggled, withValue } from '../../packages/design-system/src/stateful/select/options.js';

const options = [
  { value: '11', label: '11 - Age de l’apprenti inférieur à 16 ans' },
  { value: '12', label: '12 - Age supérieur à 29 ans' },
  { value: '21', label: '21 - Réduction de la durée du contrat', disabled: true },
  { value: '50', label: '50 - Cumul de dérogations' },
  { value: '60', label: '60 - Autre dérogation' },
];
const [first] = options;

test('les flèches passent par-dessus ce qui ne peut pas être choisi, sans sortir de la liste', () => {
  const moves = (['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'] as const).map((key) => moveTarget(key, 1, options));
  assert.deepEqual(moves, [3, 0, 0, 4, 4, 0]);
});

test('sans choix, la flèche basse mène au premier élément', () => {
  assert.equal(moveTarget('ArrowDown', -1, options), 0);
});

test('au bout de la liste, la flèche reste où elle est', () => {
  assert.deepEqual([moveTarget('ArrowDown', 4, options), moveTarget('ArrowUp', 0, options)], [4, 0]);
});

test('quand rien ne peut être choisi, rien ne bouge', () => {
  assert.equal(moveTarget('ArrowDown', -1, [{ value: 1, label: 'Un', disabled: true }]), -1);
});

test('taper « 60 » mène à ce code', () => {
  assert.equal(typedTarget('60', -1, options), 4);
});

test('taper le début d’un mot mène à lui, sans accent ni majuscule', () => {
  assert.deepEqual([typedTarget('cumul', -1, options), typedTarget('DEROGATION', 3, options), typedTarget('réd', -1, options)], [3, 3, undefined]);
});

test('la même lettre, encore, mène au suivant', () => {
  assert.deepEqual([typedTarget('a', -1, options), typedTarget('aa', 0, options), typedTarget('aa', 1, options)], [0, 1, 4]);
});

test('S35 : choisir de nouveau l’élément choisi le retire', () => {
  assert.deepEqual([toggled(first, undefined), toggled(first, '11'), toggled(first, '12')], ['11', undefined, '11']);
});

test('un code qui n’est plus proposé reste visible', () => {
  assert.deepEqual(withValue(options, '99')[0], { value: '99', label: '99' });
});

test('les éléments qui se suivent sous un même nom font un groupe', () => {
  const grouped = groupsOf([{ value: 0, label: 'Aucun' }, { value: 1, label: 'CAP', group: 'Niveau 3' }, { value: 2, label: 'BEP', group: 'Niveau 3' }]);
  assert.deepEqual(grouped.map(({ name, start, options: { length } }) => [name, start, length]), [[undefined, 0, 1], ['Niveau 3', 1, 2]]);
});
