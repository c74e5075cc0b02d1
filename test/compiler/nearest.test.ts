import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest, suggestion } from '../../packages/compiler/src/nearest.js';

const cases: readonly [string, string, readonly string[], string | undefined][] = [
  ['deux lettres échangées se corrigent', 'emial', ['siret', 'email'], 'email'],
  ['deux lettres échangées sont une seule faute', 'widht', ['widget', 'width'], 'width'],
  ['le plus proche l’emporte', 'dateFinn', ['dateDebut', 'dateFin'], 'dateFin'],
  ['à égalité, le premier l’emporte', 'nomb', ['noms', 'nome'], 'noms'],
  ['les majuscules ne comptent pas', 'DATEFIN', ['dateDebut', 'dateFin'], 'dateFin'],
  ['une lettre change dans un mot de trois lettres', 'nim', ['nom'], 'nom'],
  ['deux lettres changées dans un mot de trois lettres sont trop', 'nmo', ['nom'], undefined],
  ['un nom de deux lettres ne ressemble à rien', 'ab', ['a', 'ac', 'cab', 'abc'], undefined],
  ['rien ne ressemble à un nom de deux lettres', 'nom', ['no', 'om'], undefined],
  ['un nom de deux lettres se reconnaît à ses majuscules près', 'IF', ['if'], 'if'],
  ['un nom sans ressemblance n’en trouve pas', 'couleur', ['email', 'title'], undefined],
  ['un long nom souffre plus de fautes', 'anneExersice', ['anneeExercice'], 'anneeExercice'],
  ['rien de connu, rien à proposer', 'email', [], undefined],
];
for (const [title, written, known, expected] of cases) {
  test(title, () => assert.equal(nearest(written, known), expected));
}

test('la proposition se lit à la suite du message', () => assert.equal(suggestion('emial', ['email']), ' (vouliez-vous « email » ?)'));
test('sans proposition, le message reste seul', () => assert.equal(suggestion('emial', ['siret']), ''));
