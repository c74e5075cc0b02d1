import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countCharacters, remainingMilestone, remainingText } from '../../packages/design-system/src/field/remaining.js';

test('un émoji compte pour un caractère, comme dans JSON Schema', () => {
  assert.equal(countCharacters('né à Évry 🙂'), 11);
});

test('le compte est celui des points de code, quel que soit le texte', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(countCharacters(text), Array.from(text).length)));
});

test('le nombre de caractères restants s’accorde', () => {
  assert.deepEqual([2, 1, 0, -1, -2].map(remainingText), [
    '2 caractères restants',
    '1 caractère restant',
    '0 caractère restant',
    '1 caractère en trop',
    '2 caractères en trop',
  ]);
});

test('l’annonce ne change qu’à quelques seuils, pas à chaque touche', () => {
  const announced = new Set(Array.from({ length: 256 }, (_, typed) => remainingMilestone(256 - typed)));
  assert.equal(announced.size, 5);
});

test('dépasser la limite s’annonce', () => {
  assert.equal(remainingMilestone(-1), 'Nombre maximal de caractères dépassé');
});
