import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asidePath, evaluate, restorable, type Data } from '@akto/core';
import { attestation, CONTEXT, definition, documents, expression, field, rows, section, tab, when } from './builder.js';

const DISPOSITIF = definition([
  tab('a', [
    field('nom'),
    field('cout', { type: 'number' }),
    field('court', { limits: { maxLength: 3 } }),
    field('choix', { type: 'code', options: [{ code: 'A', title: 'Un' }] }),
    field('siret', { readonly: true }),
    field('total', { value: expression([], () => 'x') }),
    field('cache', { visible: when('a.nom', 'montre') }),
    attestation('accord'),
    section('lieu', [field('commune')]),
    rows('gens', [field('nom')]),
    documents('devis'),
  ]),
]);

function places(aside: Readonly<Record<string, unknown>>, data: Data = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(restorable(DISPOSITIF, aside, evaluate(DISPOSITIF, data, {}, CONTEXT)));
}

const back: readonly [string, string, unknown, Data?][] = [
  ['un champ', 'a.nom', 'X'],
  ['un champ d’une section', 'a.lieu.commune', 'Lyon'],
  ['une case', 'a.accord', true],
  ['des lignes', 'a.gens', [{ _id: 'k', nom: 'X' }]],
  ['un champ d’une ligne encore là', 'a.gens.k.nom', 'X', { a: { gens: [{ _id: 'k' }] } }],
  ['des documents', 'a.devis', ['d1']],
  ['un code de la liste', 'a.choix', 'A'],
  ['un texte trop long, que l’on peut raccourcir', 'a.court', 'quatre'],
  ['un champ qui se montre', 'a.cache', 'X', { a: { nom: 'montre' } }],
];
for (const [what, path, value, data] of back) {
  test(`se remet à sa place : ${what}`, () => assert.deepEqual(places({ [path]: value }, data), { [path]: path }));
}

const kept: readonly [string, string, unknown][] = [
  ['un champ disparu', 'a.disparu', 'X'],
  ['un onglet disparu', 'synthese', { accord: true }],
  ['un onglet entier', 'a', { nom: 'X' }],
  ['un champ devenu section', 'a.lieu', 'Lyon'],
  ['un champ devenu groupe', 'a.gens', 'X'],
  ['une section devenue champ', 'a.nom', { usage: 'X' }],
  ['un champ d’une ligne retirée', 'a.gens.k.nom', 'X'],
  ['un champ qui ne se saisit plus', 'a.siret', 'X'],
  ['un champ calculé', 'a.total', 'X'],
  ['un champ masqué', 'a.cache', 'X'],
  ['un code qui a quitté la liste', 'a.choix', 'Z'],
  ['un texte là où il faut un nombre', 'a.cout', 'douze'],
];
for (const [what, path, value] of kept) {
  test(`ne peut que se lire : ${what}`, () => assert.deepEqual(places({ [path]: value }), {}));
}

test('plusieurs valeurs du même champ se remettent chacune', () => {
  assert.deepEqual(places({ 'a.nom': 'X', 'a.nom~': 'Y' }), { 'a.nom': 'a.nom', 'a.nom~': 'a.nom' });
});
test('le chemin d’une valeur de côté est celui du champ', () => assert.deepEqual(['a.nom', 'a.nom~~'].map(asidePath), ['a.nom', 'a.nom']));
