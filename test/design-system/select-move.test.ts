import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveTarget, typedTarget } from '../../packages/design-system/src/stateful/select/move.js';
import { groupsOf, toggled, withValue } from '../../packages/design-system/src/stateful/select/options.js';

const options = [
  { code: '11', title: '11 - Age de l’apprenti inférieur à 16 ans' },
  { code: '12', title: '12 - Age supérieur à 29 ans' },
  { code: '21', title: '21 - Réduction de la durée du contrat', disabled: true },
  { code: '50', title: '50 - Cumul de dérogations' },
  { code: '60', title: '60 - Autre dérogation' },
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
  assert.equal(moveTarget('ArrowDown', -1, [{ disabled: true }]), -1);
});

test('taper « 60 » mène à ce code', () => {
  assert.equal(typedTarget('60', -1, options), 4);
});

test('taper le début d’un mot mène à lui, sans accent ni majuscule', () => {
  assert.deepEqual([typedTarget('cumul', -1, options), typedTarget('DEROGATION', 3, options), typedTarget('réd', -1, options)], [3, 3, undefined]);
});

test('un code fait deux fois du même chiffre se trouve', () => {
  assert.equal(typedTarget('11', 0, options), 0);
});

test('la même lettre, encore, mène au suivant', () => {
  assert.deepEqual([typedTarget('a', -1, options), typedTarget('aa', 0, options), typedTarget('aa', 1, options)], [0, 1, 4]);
});

test('S35 : choisir de nouveau l’élément choisi le retire', () => {
  assert.deepEqual([toggled(first, undefined), toggled(first, '11'), toggled(first, '12')], ['11', undefined, '11']);
});

test('un code qui n’est plus proposé reste visible', () => {
  assert.deepEqual(withValue(options, '99')[0], { code: '99', title: '99' });
});

test('les éléments qui se suivent sous un même nom font un groupe', () => {
  const grouped = groupsOf([{ code: 0, title: 'Aucun' }, { code: 1, title: 'CAP', group: 'Niveau 3' }, { code: 2, title: 'BEP', group: 'Niveau 3' }]);
  assert.deepEqual(grouped.map(({ name, start, options: { length } }) => [name, start, length]), [[undefined, 0, 1], ['Niveau 3', 1, 2]]);
});
