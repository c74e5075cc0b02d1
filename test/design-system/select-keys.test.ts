import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningOf } from '../../packages/design-system/src/stateful/select/keys.js';
import { countText } from '../../packages/design-system/src/stateful/count.js';
import { bestMatch, isSearched, matching } from '../../packages/design-system/src/stateful/select/search.js';

const meanings = (place: { open: boolean; searched: boolean; typing?: boolean }, ...keys: string[]) =>
  keys.map((key) => meaningOf({ key: key.replace('Alt+', ''), altKey: key.startsWith('Alt+') }, { typing: false, ...place }));

test('ARIA APG « select-only combobox », fermé : ce qui ouvre, ce qui ouvre et mène, ce qui ne fait rien', () => {
  assert.deepEqual(meanings({ open: false, searched: false }, 'ArrowDown', 'ArrowUp', 'Enter', ' ', 'Alt+ArrowDown'), Array(5).fill('show'));
  assert.deepEqual(meanings({ open: false, searched: false }, 'Home', 'End', 'a', 'Tab', 'Escape', 'Alt+a'), ['move', 'move', 'letter', 'nothing', 'nothing', 'nothing']);
});

test('ARIA APG « select-only combobox », ouvert', () => {
  assert.deepEqual(meanings({ open: true, searched: false }, 'Enter', ' ', 'Tab', 'Alt+ArrowUp', 'ArrowDown', 'Home', 'PageDown', 'a'), ['choose', 'choose', 'keep', 'keep', 'move', 'move', 'move', 'letter']);
});

test('une espace au milieu d’un mot tapé ne choisit pas', () => {
  assert.deepEqual(meanings({ open: true, searched: false, typing: true }, ' '), ['letter']);
});

test('ARIA APG « editable combobox », dans une zone de recherche : on tape, Début et Fin restent au texte, Échap ferme', () => {
  assert.deepEqual(meanings({ open: true, searched: true }, 'a', ' ', 'Home', 'End', 'Escape', 'Enter', 'ArrowDown', 'PageUp', 'Tab'), ['nothing', 'nothing', 'nothing', 'nothing', 'close', 'choose', 'move', 'move', 'keep']);
});

const options = [
  { code: '0211', title: '0211 - Cadres des carrières' },
  { code: '2378', title: '2378 - Travail temporaire (salariés intérimaires)' },
  { code: '1486', title: '1486 - Bureaux d’études, œuvres et métiers' },
  { code: '112', title: '112 - Industrie laitière', disabled: true },
  { code: '12', title: '12 - Autre' },
];
const found = (text: string): unknown[] => matching(options, text).map(({ code }) => code);

test('la recherche pardonne les accents, la casse, la ligature et l’apostrophe', () => {
  assert.deepEqual([found('INTERIMAIRES'), found('d\'études'), found('oeuvres'), found('Carrieres')], [['2378'], ['1486'], ['1486'], ['0211']]);
});

test('elle trouve un code, et tous les mots dans n’importe quel ordre', () => {
  assert.deepEqual([found('2378'), found('salaries travail'), found('travail cadres'), found('  ').length], [['2378'], ['2378'], [], 5]);
});

test('Entrée prendrait ce qui commence par le texte, sinon le premier qui peut être choisi', () => {
  const best = (text: string) => matching(options, text)[bestMatch(matching(options, text), text)]?.code;
  assert.deepEqual([best('12'), best('laitière'), best('metiers'), best('zzz')], ['12', undefined, '1486', undefined]);
});

test('le nombre de résultats se dit', () => {
  assert.deepEqual([0, 1, 3].map(countText), ['Aucun résultat', '1 résultat', '3 résultats']);
});

test('au-delà de douze éléments, une liste se cherche', () => {
  const list = (length: number) => Array.from({ length }, (_, code) => ({ code, title: String(code) }));
  assert.deepEqual([isSearched(list(12)), isSearched(list(13))], [false, true]);
});
