import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Data, Definition, Draft } from '@akto/core';
import { evaluate, language as L, LanguageError, loadDispositif, newDraft, transmittable } from '@akto/core';
import { attestation, CONTEXT, definition, documents, expression, field, rows, section, tab, TODAY, when } from './builder.js';

const REFERENCE = { etablissement: { siret: '73282932000074', effectif: 12, complement: ' ' } };
const DISPOSITIF = definition([
  tab('employeur', [
    section('etablissement', [
      field('siret', { source: 'etablissement.siret', readonly: true }),
      field('complement', { source: 'etablissement.complement', readonly: true, default: 'aucun' }),
      field('effectif', { type: 'number', source: 'etablissement.effectif' }),
      field('double', { type: 'number', value: expression(['employeur.etablissement.effectif'], (s) => L.mul(s.value(0), 2)) }),
      field('absent', { source: 'etablissement.constructor.name' }),
    ]),
    field('pays', { default: 'France' }),
    rows('contacts', [field('nom'), field('role', { default: 'RH' })]),
  ]),
  tab('vide', []),
]);
const fresh = (): Draft => newDraft(DISPOSITIF, { id: 'b1', reference: REFERENCE, today: TODAY });

test('un nouveau brouillon contient les données de référence, les valeurs par défaut et les calculs (S4)', () => {
  assert.deepEqual(fresh().data, {
    employeur: { etablissement: { siret: '73282932000074', complement: 'aucun', effectif: 12, double: 24 }, pays: 'France' },
    vide: {},
  });
});
test('un nouveau brouillon retient d’où il vient', () => {
  const { data: _, ...rest } = fresh();
  assert.deepEqual(rest, {
    id: 'b1', dispositif: 'ESSAI', version: '1.0.0', hash: 'h1', documents: {}, visited: [], origin: REFERENCE, aside: {}, review: [], savedAt: null, revision: 0,
  });
});

test('un dispositif compilé reçoit le langage', () => assert.equal(loadDispositif((language) => ({ ...DISPOSITIF, language: language.version })).code, 'ESSAI'));
test('un dispositif compilé pour un autre langage est refusé', () => {
  assert.throws(() => loadDispositif(() => ({ ...DISPOSITIF, language: 1 })), (error) => error instanceof LanguageError && /version 1 du langage/.test(error.message));
});

const SENT: Definition = definition([
  tab('b', [
    field('choix'), field('cache', { visible: when('b.choix', 'oui') }), field('vide'), attestation('case', { schema: {} }),
    field('double', { value: expression(['b.choix'], (s) => L.add(s.value(0), s.value(0))) }),
    rows('lignes', [field('y'), field('x', { visible: when('b.lignes.*.y', 'oui') })]),
    section('rien', [field('z')]),
  ]),
  tab('a', [documents('d1'), documents('d2', { visible: when('b.choix', 'oui') })]),
  tab('c', [field('w', { default: 1 })], { visible: when('b.choix', 'oui') }),
]);
const stored = { name: 'a.pdf', size: 1, type: '', sha256: '', state: 'stored' } as const;
const DATA: Data = {
  c: { w: 'caché avec son onglet' },
  a: { d2: ['f2'], d1: ['f1', 'perdu'] },
  b: { inconnu: 1, lignes: [{ _id: 'k1', y: 'non', x: 'caché' }, { _id: 'k2', x: 'vu', y: 'oui' }], double: 'falsifié', choix: 'non', cache: 'caché', vide: ' ' },
};
function sent(data: Data = DATA): ReturnType<typeof transmittable> {
  const draft = { ...newDraft(SENT, { id: 'b', reference: {}, today: TODAY }), data, documents: { f1: stored, f2: stored, f3: stored } };
  return transmittable(SENT, draft, CONTEXT);
}

test('une transmission ne contient que ce qui est visible et rempli, recalculé, sans identifiant de ligne', () => {
  assert.deepEqual(sent().data, { b: { choix: 'non', case: false, double: 'nonnon', lignes: [{ y: 'non' }, { y: 'oui', x: 'vu' }] }, a: { d1: ['f1', 'perdu'] } });
});
test('une transmission est dans l’ordre du fichier', () => {
  assert.deepEqual([Object.keys(sent().data), Object.keys(sent().data['b'] as Data)], [['b', 'a'], ['choix', 'case', 'double', 'lignes']]);
});
test('une transmission n’emporte que les documents auxquels elle se réfère', () => assert.deepEqual(Object.keys(sent().documents), ['f1']));
test('une transmission dit de quelle version elle est', () => {
  const { dispositif, version, hash } = sent();
  assert.deepEqual([dispositif, version, hash], ['ESSAI', '1.0.0', 'h1']);
});
test('une transmission, vérifiée à son tour, dit la même chose du dossier', () => {
  const again = evaluate(SENT, sent().data, sent().documents, CONTEXT);
  assert.deepEqual(again.problems.map(({ path, keyword }) => [path, keyword]), evaluate(SENT, DATA, { f1: stored }, CONTEXT).problems.map(({ path, keyword }) => [path, keyword]));
});
