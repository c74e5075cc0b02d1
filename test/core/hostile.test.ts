import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Data } from '@akto/core';
import { createDossier, evaluate, migrate, newDraft, transmittable } from '@akto/core';
import fc from 'fast-check';
import { attestation, CONTEXT, definition, documents, field, rows, section, tab, TODAY } from './builder.js';

const DISPOSITIF = definition([
  tab('a', [
    field('constructor'), field('toString', { required: true }), section('valueOf', [field('x', { type: 'number' })]),
    rows('r', [field('x'), rows('q', [field('y')])]), documents('d'), attestation('b'), field('c', { type: 'codes', options: [{ code: 'A', title: 'a' }] }),
  ]),
]);
const draftOf = (data: Data): Parameters<typeof createDossier>[1] => ({ ...newDraft(DISPOSITIF, { id: 'b', reference: {}, today: TODAY }), data });
const HOSTILE = JSON.parse('{"__proto__":{"a":1},"a":{"__proto__":{"constructor":"x"},"toString":{"toString":1},"r":[{"_id":"__proto__","x":1},{"_id":"constructor"},null,3,[]],"d":["__proto__","constructor"]}}') as Data;

test('un champ nommé comme une méthode des objets est vide quand il est absent', () => {
  assert.equal(evaluate(DISPOSITIF, {}, {}, CONTEXT).nodes.get('a.constructor')?.value, undefined);
});
test('un champ nommé comme une méthode des objets peut être obligatoire', () => {
  assert.equal(evaluate(DISPOSITIF, {}, {}, CONTEXT).nodes.get('a.toString')?.error?.keyword, 'required');
});
test('une clé __proto__ des données ne pollue rien', () => {
  evaluate(DISPOSITIF, HOSTILE, {}, CONTEXT);
  assert.equal(({} as Data)['a'], undefined);
});
test('une clé __proto__ d’un objet n’en donne pas les champs', () => {
  assert.equal(evaluate(DISPOSITIF, HOSTILE, {}, CONTEXT).nodes.get('a.constructor')?.value, undefined);
});
test('un document nommé __proto__ est introuvable', () => assert.equal(evaluate(DISPOSITIF, HOSTILE, {}, CONTEXT).nodes.get('a.d')?.error?.keyword, 'document'));
test('des lignes aux identifiants étranges ont chacune leur place', () => {
  assert.deepEqual(evaluate(DISPOSITIF, HOSTILE, {}, CONTEXT).nodes.get('a.r')?.value, ['__proto__', 'constructor', '2', '3', '4']);
});
test('deux lignes de même identifiant ont chacune leur place', () => {
  assert.deepEqual(evaluate(DISPOSITIF, { a: { r: [{ _id: 'k' }, { _id: 'k' }] } }, {}, CONTEXT).nodes.get('a.r')?.value, ['k', '1']);
});
test('un texte à la place d’un onglet se lit comme vide', () => assert.equal(evaluate(DISPOSITIF, { a: 'texte' }, {}, CONTEXT).nodes.get('a.r.x'), undefined));
test('un texte à la place de lignes se lit comme vide', () => assert.deepEqual(evaluate(DISPOSITIF, { a: { r: 'texte' } }, {}, CONTEXT).nodes.get('a.r')?.value, []));
test('des métadonnées de document mal formées ne servent pas', () => {
  const files = { d1: { name: 12 } } as never;
  assert.equal(evaluate(DISPOSITIF, { a: { d: ['d1'] } }, files, CONTEXT).nodes.get('a.d')?.error?.keyword, 'document');
});
test('un dossier s’ouvre et s’écrit sur des données de forme fausse', () => {
  const dossier = createDossier(DISPOSITIF, draftOf({ a: ['x'] }), CONTEXT);
  dossier.set('a.valueOf.x', 3);
  assert.deepEqual(dossier.draft.data, { a: { valueOf: { x: 3 } } });
});

const anyData = fc.dictionary(fc.constantFrom('a', '__proto__', 'x', 'toString'), fc.jsonValue({ maxDepth: 5 }).chain((value) =>
  fc.constantFrom<unknown>(value, { r: value, d: value, b: value, c: value, valueOf: value, toString: value }, { r: [value, { q: value, x: value }] })));

test('quelles que soient les données, rien ne lève d’exception', () => {
  fc.assert(
    fc.property(anyData, (data) => {
      evaluate(DISPOSITIF, data, data as never, CONTEXT);
      transmittable(DISPOSITIF, draftOf(data), CONTEXT);
      migrate({ ...DISPOSITIF, version: '2.0.0', hash: 'h2' }, draftOf(data));
      createDossier(DISPOSITIF, draftOf(data), CONTEXT).addRow('a.r');
    }),
    { numRuns: 500 },
  );
});
