import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, formatQuery, isNarrowed, parseQuery, widened } from '../../packages/portal/src/lists/query.js';
import { pageSize, select, type Line } from '../../packages/portal/src/lists/select.js';

const line = (change: Partial<Line>): Line => ({ id: '1', title: 'Contrat', dispositif: 'CAR', entreprise: 'HUM', state: 'À compléter', at: '2026-01-01', reference: '', ...change });
const query = (search: string) => parseQuery(search);
const ids = (lines: readonly Line[], search: string): string[] => select(lines, query(search)).items.map(({ id }) => id);

test('une adresse est relue telle qu’elle a été écrite', () => {
  const search = '?recherche=hum+%26+co&etat=%C3%80+compl%C3%A9ter&tri=ancien&page=3';
  assert.equal(formatQuery(query(search)), search);
});
test('la liste entière n’a rien dans son adresse', () => assert.equal(formatQuery(query('')), ''));
test('une adresse tapée de travers montre la liste entière', () => {
  assert.deepEqual(query('?page=-2&tri=alea&inconnu=1'), query(''));
  assert.equal(query('?page=1.5').page, 1);
});
test('changer ce qu’on cherche ramène à la première page', () => assert.equal(changed(query('?page=4'), { recherche: 'x' }).page, 1));
test('tout afficher garde l’ordre', () => {
  const all = widened(query('?recherche=x&tri=ancien&page=2'));
  assert.deepEqual([isNarrowed(all), all.tri], [false, 'ancien']);
});

test('on trouve sans accent ni majuscule, tous les mots, où qu’ils soient', () => {
  const lines = [line({ id: 'a', entreprise: 'ÉCLAT PROPRETÉ' }), line({ id: 'b', reference: 'CAR-2026-7F3K9Q' })];
  assert.deepEqual([ids(lines, '?recherche=eclat+contrat'), ids(lines, '?recherche=7f3k'), ids(lines, '?recherche=absent')], [['a'], ['b'], []]);
});
test('les filtres se combinent', () => {
  const lines = [line({ id: 'a' }), line({ id: 'b', entreprise: 'AUTRE' }), line({ id: 'c', dispositif: 'FPE' })];
  assert.deepEqual(ids(lines, '?dispositif=CAR&entreprise=HUM'), ['a']);
});
test('les plus récents d’abord, ou par entreprise', () => {
  const lines = [line({ id: 'a', at: '2026-01-01', entreprise: 'Zoé' }), line({ id: 'b', at: '2026-02-01', entreprise: 'Élan' })];
  assert.deepEqual([ids(lines, ''), ids(lines, '?tri=ancien'), ids(lines, '?tri=entreprise')], [['b', 'a'], ['a', 'b'], ['b', 'a']]);
});
test('une page qui n’existe pas montre la dernière', () => {
  const lines = Array.from({ length: pageSize + 1 }, (_, index) => line({ id: String(index) }));
  const { page, pages, items, total } = select(lines, query('?page=99'));
  assert.deepEqual([page, pages, items.length, total], [2, 2, 1, pageSize + 1]);
});
