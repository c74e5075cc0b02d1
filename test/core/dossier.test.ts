import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Definition, DocumentMeta, Dossier, Draft } from '@akto/core';
import { createDossier, language as L, newDraft } from '@akto/core';
import { attestation, CONTEXT, definition, documents, expression, field, rows, section, tab, TODAY, when } from './builder.js';

const DISPOSITIF = definition([
  tab('a', [
    field('x', { required: true }), field('y', { visible: when('a.x', 'oui') }), attestation('b'),
    field('double', { value: expression(['a.x'], (s) => L.add(s.value(0), s.value(0))) }),
    rows('r', [field('n', { type: 'number' }), field('d', { default: 'défaut' })]),
    field('somme', { type: 'number', value: expression(['a.r', 'a.r.*.n'], (s) => s.rows(0).reduce<unknown>((sum, row) => L.add(sum, row.value(1)), 0)) }),
  ]),
  tab('p', [documents('d', { required: true }), field('note')]),
]);
function opened(parts: Partial<Draft> = {}, dispositif: Definition = DISPOSITIF): Dossier {
  return createDossier(dispositif, { ...newDraft(dispositif, { id: 'b1', reference: {}, today: TODAY }), ...parts }, CONTEXT);
}
function follow(dossier: Dossier, path: string): () => number {
  let told = 0;
  dossier.subscribe(path, () => (told += 1));
  return () => told;
}
const META: DocumentMeta = { name: 'a.pdf', size: 1, type: '', sha256: '', state: 'stored' };

test('une valeur saisie est dans le brouillon', () => {
  const dossier = opened();
  dossier.set('a.x', 'oui');
  assert.equal((dossier.draft.data['a'] as Record<string, unknown>)['x'], 'oui');
});
test('une valeur saisie montre ce qui dépend d’elle', () => {
  const dossier = opened();
  dossier.set('a.x', 'oui');
  assert.equal(dossier.node('a.y').visible, true);
});
test('une valeur calculée est dans le brouillon', () => {
  const dossier = opened();
  dossier.set('a.x', 'oui');
  assert.equal((dossier.draft.data['a'] as Record<string, unknown>)['double'], 'ouioui');
});
test('effacer une valeur la retire du brouillon', () => {
  const dossier = opened();
  dossier.set('a.x', 'oui');
  dossier.set('a.x', undefined);
  assert.equal(Object.hasOwn(dossier.draft.data['a'] as object, 'x'), false);
});
test('l’ancien brouillon n’est pas modifié', () => {
  const dossier = opened();
  const before = structuredClone(dossier.draft);
  const { draft } = dossier;
  dossier.set('a.x', 'oui');
  assert.deepEqual(draft, before);
});
test('ce qui est à côté d’une valeur saisie est partagé avec l’ancien brouillon', () => {
  const dossier = opened();
  dossier.addRow('a.r');
  const before = (dossier.draft.data['a'] as Record<string, unknown>)['r'];
  dossier.set('a.x', 'oui');
  assert.equal((dossier.draft.data['a'] as Record<string, unknown>)['r'], before);
});
test('saisir la même valeur ne change rien', () => {
  const dossier = opened();
  dossier.set('a.x', 'oui');
  const { draft } = dossier;
  dossier.set('a.x', 'oui');
  assert.equal(dossier.draft, draft);
});
test('un champ caché peut être rempli par programme', () => {
  const dossier = opened();
  dossier.set('a.y', 'z');
  assert.equal(dossier.node('a.y').value, 'z');
});
for (const path of ['a.inconnu', 'a', 'a.r', 'p.d', 'a.double', '', 'a.r.k1.n', 'constructor']) {
  test(`saisir en « ${path} » est une erreur de programme`, () => assert.throws(() => opened().set(path, 1), RangeError));
}
test('lire un champ inconnu est une erreur de programme', () => assert.throws(() => opened().node('a.inconnu'), RangeError));
test('lire un onglet inconnu est une erreur de programme', () => assert.throws(() => opened().tab('z'), RangeError));

test('une ligne ajoutée a ses valeurs par défaut', () => {
  const dossier = opened();
  const id = dossier.addRow('a.r');
  assert.equal(dossier.node(`a.r.${id}.d`).value, 'défaut');
});
test('les lignes se suivent dans l’ordre de leur ajout', () => {
  const dossier = opened();
  const ids = [dossier.addRow('a.r'), dossier.addRow('a.r')];
  assert.deepEqual(dossier.node('a.r').value, ids);
});
test('une ligne garde son chemin quand la précédente est retirée', () => {
  const dossier = opened();
  const [first, second] = [dossier.addRow('a.r'), dossier.addRow('a.r')];
  dossier.set(`a.r.${second}.n`, 7);
  dossier.removeRow('a.r', first);
  assert.equal(dossier.node(`a.r.${second}.n`).value, 7);
});
test('une ligne retirée n’existe plus', () => {
  const dossier = opened();
  const id = dossier.addRow('a.r');
  dossier.removeRow('a.r', id);
  assert.throws(() => dossier.node(`a.r.${id}.n`), RangeError);
});
test('retirer une ligne qui n’y est pas ne fait rien', () => {
  const dossier = opened();
  const { draft } = dossier;
  dossier.removeRow('a.r', 'absente');
  assert.equal(dossier.draft, draft);
});
test('un calcul sur les lignes suit leur retrait', () => {
  const dossier = opened();
  const ids = [dossier.addRow('a.r'), dossier.addRow('a.r')];
  for (const id of ids) dossier.set(`a.r.${id}.n`, 5);
  dossier.removeRow('a.r', ids[0] as string);
  assert.equal(dossier.node('a.somme').value, 5);
});
test('une ligne retirée ne compte plus dans son onglet', () => {
  const dossier = opened();
  const { errors } = dossier.tab('a');
  const id = dossier.addRow('a.r');
  dossier.set(`a.r.${id}.n`, 'faux');
  dossier.removeRow('a.r', id);
  assert.equal(dossier.tab('a').errors, errors);
});

test('un document ajouté est dans son type', () => {
  const dossier = opened();
  dossier.setDocument('p.d', 'f1', META);
  assert.deepEqual(dossier.node('p.d').value, ['f1']);
});
test('un document fournit son type obligatoire (S75)', () => {
  const dossier = opened();
  dossier.setDocument('p.d', 'f1', META);
  assert.deepEqual(dossier.tab('p').documents, { required: 1, provided: 1 });
});
test('un document dont l’envoi avance change d’état', () => {
  const dossier = opened();
  dossier.setDocument('p.d', 'f1', { ...META, state: 'pending' });
  dossier.setDocument('p.d', 'f1', META);
  assert.equal(dossier.node('p.d').error, null);
});
test('un document retiré quitte le brouillon', () => {
  const dossier = opened();
  dossier.setDocument('p.d', 'f1', META);
  dossier.removeDocument('p.d', 'f1');
  assert.deepEqual([dossier.node('p.d').value, dossier.draft.documents], [undefined, {}]);
});

test('une valeur mise de côté se remet en place', () => {
  const dossier = opened({ aside: { 'a.ancien': 'oui', reste: 1 } });
  dossier.restore('a.ancien', 'a.x');
  assert.deepEqual([dossier.node('a.x').value, dossier.draft.aside], ['oui', { reste: 1 }]);
});
test('des lignes mises de côté se remettent en place', () => {
  const dossier = opened({ aside: { 'a.dates': [{ n: 3 }, { _id: 'k', n: 4 }] } });
  dossier.restore('a.dates', 'a.r');
  assert.equal(dossier.node('a.somme').value, 7);
});
test('une valeur remise en place met de côté celle qui s’y trouvait, et peut lui rendre sa place', () => {
  const dossier = opened({ data: { a: { x: 'nouveau' } }, aside: { 'a.x': 'ancien', 'a.x~': 'plus ancien' } });
  dossier.restore('a.x~', 'a.x');
  assert.deepEqual([dossier.node('a.x').value, dossier.draft.aside], ['plus ancien', { 'a.x': 'ancien', 'a.x~': 'nouveau' }]);
  dossier.restore('a.x~', 'a.x');
  assert.deepEqual([dossier.node('a.x').value, dossier.draft.aside], ['nouveau', { 'a.x': 'ancien', 'a.x~': 'plus ancien' }]);
});
test('des lignes remises en place mettent de côté celles qui s’y trouvaient', () => {
  const dossier = opened({ data: { a: { r: [{ _id: 'k', n: 1 }] } }, aside: { 'a.r': [{ _id: 'k', n: 2 }] } });
  dossier.restore('a.r', 'a.r');
  assert.deepEqual([dossier.node('a.r.k.n').value, dossier.draft.aside], [2, { 'a.r': [{ _id: 'k', n: 1 }] }]);
});
const CHOICES = ['A', 'B', 'C', 'D'].map((code) => ({ code, title: code }));
const chosen = (present: readonly string[], aside: unknown, limits: { readonly minItems?: number; readonly maxItems?: number } = {}): unknown => {
  const dispositif = definition([tab('a', [field('c', { type: 'codes', options: CHOICES, limits })])]);
  const dossier = opened({ data: { a: { c: present } }, aside: { 'a.c': aside } }, dispositif);
  dossier.restore('a.c', 'a.c');
  return [dossier.node('a.c').value, dossier.draft.aside];
};
test('des choix remis en place s’ajoutent à ceux qui s’y trouvent', () => assert.deepEqual(chosen(['A'], ['C', 'D']), [['A', 'C', 'D'], {}]));
test('un choix remis en place qui s’y trouve déjà n’y est qu’une fois', () => assert.deepEqual(chosen(['A', 'C'], ['C', 'D']), [['A', 'C', 'D'], {}]));
test('des choix remis en place s’ajoutent même s’il en manque encore', () => assert.deepEqual(chosen(['A'], ['C'], { minItems: 3 }), [['A', 'C'], {}]));
test('des choix qui seraient trop nombreux ensemble changent de place', () => assert.deepEqual(chosen(['A', 'B'], ['C'], { maxItems: 2 }), [['C'], { 'a.c': ['A', 'B'] }]));
test('des documents remis en place s’ajoutent à ceux qui s’y trouvent, tant que leur nombre le permet', () => {
  const restored = (maxItems: number): unknown => {
    const dispositif = definition([tab('p', [documents('d', { limits: { maxItems } })])]);
    const dossier = opened({ data: { p: { d: ['f1'] } }, documents: { f1: META, f2: META }, aside: { 'p.d': ['f2'] } }, dispositif);
    dossier.restore('p.d', 'p.d');
    return [dossier.node('p.d').value, dossier.draft.aside];
  };
  assert.deepEqual(restored(2), [['f1', 'f2'], {}]);
  assert.deepEqual(restored(1), [['f2'], { 'p.d': ['f1'] }]);
});
test('remettre ce qui n’est pas de côté est une erreur de programme', () => assert.throws(() => opened().restore('a.z', 'a.x'), RangeError));
test('une valeur de côté qui n’a pas la bonne forme y reste', () => assert.throws(() => opened({ aside: { z: 'texte' } }).restore('z', 'a.r'), RangeError));

test('un enregistrement reconnu est noté sans prévenir personne', () => {
  const dossier = opened();
  const told = follow(dossier, '');
  dossier.acknowledge({ revision: 3, savedAt: '2026-11-23T14:05:00Z' });
  assert.deepEqual([dossier.draft.revision, dossier.draft.savedAt, told()], [3, '2026-11-23T14:05:00Z', 0]);
});

test('avant que le champ soit quitté, son erreur ne se montre pas', () => assert.equal(opened().shown('a.x'), false));
test('une fois le champ quitté, son erreur se montre (S43)', () => {
  const dossier = opened();
  dossier.leave('a.x');
  assert.equal(dossier.shown('a.x'), true);
});
test('quitter un champ ne montre pas les erreurs des autres', () => {
  const dossier = opened();
  dossier.leave('a.x');
  assert.equal(dossier.shown('a.b'), false);
});
test('une fois l’onglet quitté, toutes ses erreurs se montrent', () => {
  const dossier = opened();
  dossier.leaveTab('a');
  assert.deepEqual([dossier.shown('a.b'), dossier.shown('p.d')], [true, false]);
});
test('un onglet quitté est visité, dans le brouillon', () => {
  const dossier = opened();
  dossier.leaveTab('a');
  assert.deepEqual(dossier.draft.visited, ['a']);
});
test('un onglet visité avant une reprise montre ses erreurs', () => assert.equal(opened({ visited: ['p'] }).shown('p.d'), true));
test('après un refus, tout se montre (S44)', () => {
  const dossier = opened();
  dossier.showAll();
  assert.equal(dossier.shown('p.d'), true);
});
test('quitter un champ qui vient de disparaître ne fait rien', () => assert.doesNotThrow(() => opened().leave('a.r.k.n')));

test('qui suit un champ est prévenu quand il est quitté, une fois', () => {
  const dossier = opened();
  const told = follow(dossier, 'a.x');
  dossier.leave('a.x');
  dossier.leave('a.x');
  assert.equal(told(), 1);
});
test('qui suit un champ est prévenu quand son onglet est quitté', () => {
  const dossier = opened();
  const told = follow(dossier, 'a.x');
  dossier.leaveTab('a');
  assert.equal(told(), 1);
});
test('qui suit un champ d’un autre onglet n’est pas prévenu', () => {
  const dossier = opened();
  const told = follow(dossier, 'p.d');
  dossier.leaveTab('a');
  assert.equal(told(), 0);
});
test('qui suit un champ déjà montré n’est pas prévenu d’un refus', () => {
  const dossier = opened({ visited: ['a'] });
  const told = follow(dossier, 'a.x');
  dossier.showAll();
  assert.equal(told(), 0);
});
test('qui suit un onglet est prévenu quand son état change', () => {
  const dossier = opened();
  const told = follow(dossier, 'a');
  dossier.set('a.x', 'oui');
  assert.equal(told(), 1);
});
test('qui suit un onglet n’est pas prévenu d’un autre', () => {
  const dossier = opened();
  const told = follow(dossier, 'p');
  dossier.set('a.x', 'oui');
  assert.equal(told(), 0);
});
test('qui ne suit plus n’est plus prévenu', () => {
  const dossier = opened();
  let told = 0;
  const end = dossier.subscribe('a.x', () => (told += 1));
  end();
  dossier.set('a.x', 'oui');
  assert.equal(told, 0);
});
test('qui est prévenu peut saisir à son tour', () => {
  const dossier = opened();
  dossier.subscribe('a.x', () => dossier.set('p.note', dossier.node('a.x').value));
  dossier.set('a.x', 'oui');
  assert.equal(dossier.node('p.note').value, 'oui');
});
test('qui est prévenu voit le nouveau brouillon', () => {
  const dossier = opened();
  const seen: unknown[] = [];
  dossier.subscribe('', () => seen.push(dossier.draft.data['p']));
  dossier.set('p.note', 'z');
  assert.deepEqual(seen, [{ note: 'z' }]);
});
test('une section se suit comme un champ', () => {
  const dossier = opened({}, definition([tab('a', [field('x'), section('s', [], { visible: when('a.x', 'oui') })])]));
  const told = follow(dossier, 'a.s');
  dossier.set('a.x', 'oui');
  assert.equal(told(), 1);
});
