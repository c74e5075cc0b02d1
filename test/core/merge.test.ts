import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDossier, language as L, mergeDrafts, newDraft, takeTheirs, type Data, type Draft, type Merged } from '@akto/core';
import { CONTEXT, definition, documents, expression, field, rows, tab, TODAY } from './builder.js';

const DISPOSITIF = definition([
  tab('a', [
    field('x'), field('y'), rows('r', [field('n')]),
    field('double', { value: expression(['a.x'], (s) => L.add(s.value(0), s.value(0))) }),
  ]),
  tab('p', [documents('d')]),
]);
const draft = (a: Data, parts: Partial<Draft> = {}): Draft => ({ ...newDraft(DISPOSITIF, { id: 'b', reference: {}, today: TODAY }), data: { a }, ...parts });
const merged = (base: Data, mine: Data, theirs: Data): Merged => mergeDrafts(DISPOSITIF, draft(base), draft(mine), draft(theirs, { revision: 7 }));

test('deux champs changés chacun d’un côté sont tous deux gardés', () => {
  const { draft: both, disagreements } = merged({}, { x: '1' }, { y: '2' });
  assert.deepEqual([both.data['a'], disagreements], [{ x: '1', y: '2' }, []]);
});
test('le brouillon fusionné remplace celui de l’autre', () => assert.equal(merged({}, { x: '1' }, {}).draft.revision, 7));
test('un champ vidé d’un côté le reste', () => {
  assert.deepEqual(merged({ x: '1', y: '2' }, { y: '2' }, { x: '1', y: '3' }).draft.data['a'], { y: '3' });
});
test('la même réponse des deux côtés n’est pas un désaccord', () => {
  assert.deepEqual(merged({}, { x: '1' }, { x: '1' }).disagreements, []);
});
test('un champ changé des deux côtés est un désaccord, et le mien reste en attendant', () => {
  const { draft: both, disagreements } = merged({ x: '0' }, { x: '1' }, { x: '2' });
  assert.deepEqual(disagreements, [{ path: 'a.x', mine: '1', theirs: '2' }]);
  assert.deepEqual(both.data['a'], { x: '1' });
});
test('vider et changer le même champ est un désaccord', () => {
  assert.deepEqual(merged({ x: '0' }, {}, { x: '2' }).disagreements, [{ path: 'a.x', mine: undefined, theirs: '2' }]);
});
test('la réponse de l’autre est prise quand on la choisit', () => {
  const theirs = draft({ x: '2' });
  const { draft: both } = mergeDrafts(DISPOSITIF, draft({ x: '0' }), draft({ x: '1', y: 'moi' }), theirs);
  assert.deepEqual(takeTheirs(both, theirs, ['a.x']).data['a'], { x: '2', y: 'moi' });
});
test('une valeur calculée n’est jamais un désaccord', () => {
  assert.deepEqual(merged({ double: '0' }, { x: '1', double: '11' }, { y: '2', double: '22' }).disagreements, []);
});
test('des lignes ajoutées de chaque côté sont toutes gardées', () => {
  const { draft: both } = merged({ r: [] }, { r: [{ _id: 'm', n: '1' }] }, { r: [{ _id: 't', n: '2' }] });
  assert.deepEqual((both.data['a'] as Data)['r'], [{ _id: 't', n: '2' }, { _id: 'm', n: '1' }]);
});
test('une ligne retirée d’un côté et inchangée de l’autre s’en va', () => {
  const row = { _id: 'k', n: '1' };
  assert.deepEqual((merged({ r: [row] }, { r: [] }, { r: [row, { _id: 't' }] }).draft.data['a'] as Data)['r'], [{ _id: 't' }]);
});
test('une ligne retirée d’un côté et changée de l’autre reste', () => {
  const { draft: both } = merged({ r: [{ _id: 'k', n: '1' }] }, { r: [] }, { r: [{ _id: 'k', n: '2' }] });
  assert.deepEqual((both.data['a'] as Data)['r'], [{ _id: 'k', n: '2' }]);
});
test('dans une même ligne, seul le champ changé deux fois est un désaccord', () => {
  const { disagreements } = merged({ r: [{ _id: 'k', n: '0' }] }, { r: [{ _id: 'k', n: '1' }] }, { r: [{ _id: 'k', n: '2' }] });
  assert.deepEqual(disagreements.map(({ path }) => path), ['a.r.k.n']);
});
test('les fichiers ajoutés de chaque côté sont tous gardés, un fichier retiré s’en va', () => {
  const meta = (name: string) => ({ name, size: 1, type: '', sha256: '', state: 'stored' }) as const;
  const holding = (...ids: string[]): Draft => ({ ...draft({}), data: { p: { d: ids } }, documents: Object.fromEntries(ids.map((id) => [id, meta(id)])) });
  const { draft: both, disagreements } = mergeDrafts(DISPOSITIF, holding('0'), holding('0', '1'), holding('2'));
  assert.deepEqual([both.data['p'], Object.keys(both.documents).sort(), disagreements], [{ d: ['2', '1'] }, ['1', '2'], []]);
});

test('un dossier ouvert devient le brouillon fusionné, et le dit à qui suit ce qui change', () => {
  const dossier = createDossier(DISPOSITIF, draft({ x: '1', r: [{ _id: 'k', n: '1' }] }), CONTEXT);
  const told: string[] = [];
  for (const path of ['a.x', 'a.y', 'a.double', 'a.r.k.n']) dossier.subscribe(path, () => told.push(path));
  dossier.adopt(draft({ x: '2', r: [{ _id: 'k', n: '2' }, { _id: 'l', n: '3' }] }, { revision: 4, visited: ['a'] }));
  assert.deepEqual([dossier.node('a.x').value, dossier.node('a.double').value, dossier.node('a.r.l.n').value], ['2', '22', '3']);
  assert.deepEqual([dossier.draft.revision, dossier.draft.visited], [4, ['a']]);
  assert.deepEqual(told.sort(), ['a.double', 'a.r.k.n', 'a.x']);
});
