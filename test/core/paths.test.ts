import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getAt, nodeAt, setAt, toTemplate, walk } from '@akto/core';
import { definition, field, rows, section, tab } from './builder.js';

const DISPOSITIF = definition([tab('a', [section('s', [field('x')]), rows('r', [field('y'), rows('q', [field('z')])])]), tab('b', [])]);
const DATA = { a: { s: { x: 1 }, r: [{ _id: 'k1', y: 1 }, { _id: 'k2', q: [{ _id: 'm', z: 2 }] }] } };

test('parcourir donne chaque nœud dans l’ordre du fichier, avec son onglet', () => {
  assert.deepEqual([...walk(DISPOSITIF)].map(({ path, tab: { key } }) => [path, key]), [
    ['a', 'a'], ['a.s', 'a'], ['a.s.x', 'a'], ['a.r', 'a'], ['a.r.*.y', 'a'], ['a.r.*.q', 'a'], ['a.r.*.q.*.z', 'a'], ['b', 'b'],
  ]);
});
test('un chemin concret a son gabarit', () => assert.equal(toTemplate(DISPOSITIF, 'a.r.k2.q.m.z'), 'a.r.*.q.*.z'));
test('un chemin sans ligne est son propre gabarit', () => assert.equal(toTemplate(DISPOSITIF, 'a.s.x'), 'a.s.x'));
test('un chemin inconnu n’a pas de gabarit', () => assert.equal(toTemplate(DISPOSITIF, 'a.constructor'), undefined));
test('le nœud d’un chemin concret', () => assert.equal(nodeAt(DISPOSITIF, 'a.r.k2.q')?.kind, 'rows'));
test('une ligne n’est pas un nœud', () => assert.equal(nodeAt(DISPOSITIF, 'a.r.k2'), undefined));
test('lire dans une ligne de ligne', () => assert.equal(getAt(DATA, 'a.r.k2.q.m.z'), 2));
test('lire une ligne absente', () => assert.equal(getAt(DATA, 'a.r.k9.y'), undefined));
test('lire une méthode des objets ne donne rien', () => assert.equal(getAt(DATA, 'a.toString'), undefined));
test('écrire dans une ligne de ligne', () => assert.equal(getAt(setAt(DATA, 'a.r.k2.q.m.z', 3), 'a.r.k2.q.m.z'), 3));
test('écrire ne modifie pas l’original', () => {
  setAt(DATA, 'a.s.x', 9);
  assert.equal(DATA.a.s.x, 1);
});
test('écrire partage ce qui est à côté', () => assert.equal((setAt(DATA, 'a.s.x', 9)['a'] as typeof DATA.a).r, DATA.a.r));
test('écrire crée les objets du chemin', () => assert.deepEqual(setAt({}, 'a.b.c', 1), { a: { b: { c: 1 } } }));
test('écrire dans une ligne absente n’en crée pas', () => assert.deepEqual(setAt(DATA, 'a.r.k9.y', 1), DATA));
test('effacer ne crée pas les objets du chemin', () => assert.deepEqual(setAt({}, 'a.b.c', undefined), {}));
test('effacer retire la clé', () => assert.deepEqual(setAt({ a: { b: 1, c: 2 } }, 'a.b', undefined), { a: { c: 2 } }));
test('écrire __proto__ ne pollue rien', () => {
  setAt({}, '__proto__.pollue', 1);
  assert.equal(({} as Record<string, unknown>)['pollue'], undefined);
});
