import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from '@akto/core';
import { plainWords } from '../../packages/compiler/src/french.js';
import { FILE_FORMATS, FORMATS, LEVELS, STATES, WIDTHS } from '../../packages/compiler/src/keywords/spoken.js';
import { DOCUMENT_FORMATS } from '../../packages/compiler/src/keywords/table.js';
import { compileText, linesOf, withField, withProperties } from './authoring.js';
import { expectNone, expectProblem } from './expect-problem.js';

test('un mot-clé mal orthographié donne le plus proche', () => {
  expectProblem(withField('⟦"maxLenght": 20'), 'mot-cle Mot-clé inconnu « maxLenght » (vouliez-vous « maxLength » ?)');
});

test('un mot-clé en x- mal orthographié donne le plus proche', () => {
  expectProblem(withField('⟦"x-visble": "true"'), 'mot-cle Mot-clé inconnu « x-visble » (vouliez-vous « x-visible » ?)');
});

test('un mot-clé sans ressemblance n’en propose aucun', () => {
  expectProblem(withField('⟦"couleur": "rouge"'), 'mot-cle Mot-clé inconnu « couleur »');
});

test('« toString » n’est pas pris pour un mot-clé', () => {
  expectProblem(withField('⟦"toString": "x"'), 'mot-cle Mot-clé inconnu « toString »');
});

test('if/then/else est refusé, avec ce qu’il faut écrire à la place', () => {
  expectProblem(
    withField('⟦"if": {}'),
    'mot-cle-refuse « if » n’est pas permis : écrivez « x-visible » pour afficher sous condition, « x-required » pour rendre obligatoire, « x-rules » pour un contrôle',
  );
});

test('les mots-clés refusés par le langage le sont tous, chacun avec un remède', () => {
  const refused = ['then', 'else', 'allOf', 'anyOf', 'not', '$data', 'dependentRequired', 'dependentSchemas', 'unevaluatedProperties', 'unevaluatedItems', '$dynamicRef', '$dynamicAnchor', '$id'];
  const lines = linesOf(compileText(withField(refused.map((keyword) => `"${keyword}": {}`).join(', '))));
  assert.deepEqual(
    lines.map((line) => /mot-cle-refuse « (\S+) » n’est pas permis : .{10}/.exec(line)?.[1]),
    refused,
  );
});

test('un mot-clé déplacé dit où il s’écrit', () => {
  expectProblem(
    withField('⟦"x-links": []'),
    'mot-cle-deplace « x-links » n’a pas de sens sur un champ : il s’écrit sur un onglet. Liens utiles.',
  );
});

test('un mot-clé de texte ne s’applique pas à un nombre : la plus grande valeur se dit « maximum »', () => {
  expectProblem(
    withProperties('"age": { "title": "Âge", "type": "integer", ⟦"maxLength": 3 }'),
    'mot-cle-deplace « maxLength » ne s’applique pas à un nombre : la plus grande valeur se dit « maximum »',
  );
});

test('une valeur qui n’a pas la forme du mot-clé est refusée', () => {
  expectProblem(withField('"maxLength": ⟦"20"'), 'valeur « maxLength » attend un nombre entier, 0 ou plus : écrivez 20, sans guillemets');
});

test('un titre vide est refusé', () => {
  expectProblem(withProperties('"nom": { "title": ⟦" ", "type": "string" }'), 'valeur « title » attend un texte : remplissez-le, ou retirez ce mot-clé');
});

test('un type inconnu donne les types permis', () => {
  expectProblem(
    withProperties('"nom": { "title": "Nom", "type": ⟦"strng" }'),
    'valeur « type » attend « object », « array », « string », « number », « integer », « boolean » (vouliez-vous « string » ?)',
  );
});

test('un message pour un mot-clé inconnu donne le plus proche', () => {
  expectProblem(
    withField('"x-messages": { ⟦"requird": "Saisir le nom" }'),
    'valeur « x-messages » ne connaît pas « requird » (vouliez-vous « required » ?)',
  );
});

test('une règle sans message est refusée', () => {
  expectProblem(
    withProperties('"champ": { "title": "Champ", "type": "string" }', '"x-rules": [⟦{ "id": "regle", "must": "champ == \'a\'", "on": ["champ"] }]'),
    'mot-cle-manquant « x-rules » doit contenir « message »',
  );
});

test('une règle au niveau inconnu donne les niveaux permis', () => {
  expectProblem(
    withProperties(
      '"champ": { "title": "Champ", "type": "string" }',
      '"x-rules": [{ "id": "regle", "must": "champ == \'a\'", "on": ["champ"], "message": "Non", "level": ⟦"warn" }]',
    ),
    'valeur « level » ne connaît pas « warn » : écrivez "warning"',
  );
});

test('une règle dont « on » est vide est refusée', () => {
  expectProblem(
    withProperties('"champ": { "title": "Champ", "type": "string" }', '"x-rules": [{ "id": "r1", "must": "champ == \'a\'", "on": ⟦[], "message": "Non" }]'),
    'valeur « on » attend au moins un élément',
  );
});

test('un récapitulatif est une liste, ou true', () => {
  expectProblem(withProperties('"champ": { "title": "Champ", "type": "string" }', '"x-recap": ⟦false'), 'valeur « x-recap » attend true ou une liste entre crochets');
});

test('une définition commune que rien n’emploie est vérifiée aussi', () => {
  expectProblem(
    withProperties('"champ": { "title": "Champ", "type": "string" }', '', '"$defs": { "piece": { "title": "Pièce", ⟦"typ": "string" } },'),
    'mot-cle Mot-clé inconnu « typ » (vouliez-vous « type » ?)',
  );
});

test('un groupe répété, ses lignes et ses choix emploient chacun leurs mots-clés', () => {
  expectNone(
    withProperties(`"lignes": { "title": "Lignes", "type": "array", "maxItems": 3, "items": { "title": "Ligne", "type": "object", "properties": {
      "choix": { "title": "Choix", "type": "string", "oneOf": [{ "const": "A", "title": "A", "x-visible": "rempli(choix)" }] } }, "required": ["choix"] } }`),
  );
});

test('tous les problèmes sont donnés à la fois, dans l’ordre du fichier', () => {
  const schema = withProperties('"nom": { "title": "Nom", "type": "string", "maxLenght": 3, "format": "emial" }', '"required": ["nome"]');
  assert.deepEqual(linesOf(compileText(schema)).map((line) => line.split(' ').slice(0, 2).join(' ')), ['12:52 mot-cle', '12:78 format', '14:20 champ-inconnu']);
});

/** Values as one says them in French, and what to write. */
const SPOKEN = [
  ['"x-width": ⟦"moitié"', '« x-width » attend un nombre entier de 1 à 12 : écrivez 6, sans guillemets'],
  ['"x-width": ⟦"Pleine largeur"', '« x-width » attend un nombre entier de 1 à 12 : écrivez 12, sans guillemets'],
  ['"x-width": ⟦"un tiers"', '« x-width » attend un nombre entier de 1 à 12 : écrivez 4, sans guillemets'],
  ['"x-width": ⟦"50 %"', '« x-width » attend un nombre entier de 1 à 12 : écrivez 6, sans guillemets'],
  ['"x-width": ⟦"6 colonnes"', '« x-width » attend un nombre entier de 1 à 12 : écrivez 6, sans guillemets'],
  ['"x-width": ⟦24', '« x-width » attend un nombre entier de 1 à 12 : écrivez 12'],
  ['"x-width": ⟦0', '« x-width » attend un nombre entier de 1 à 12 : écrivez 1'],
  ['"x-width": ⟦"à gauche"', '« x-width » attend un nombre entier de 1 à 12 : écrivez 12 pour toute la largeur, 6 pour la moitié, 4 pour un tiers'],
] as const;
for (const [written, told] of SPOKEN) test(`${written.replace('⟦', '')} dit quoi écrire`, () => expectProblem(withField(written), `valeur ${told}`));

test('un récapitulatif « oui » est true', () => {
  expectProblem(withProperties('"champ": { "title": "Champ", "type": "string" }', '"x-recap": ⟦"oui"'), 'valeur « x-recap » attend true ou une liste entre crochets : écrivez true, sans guillemets');
});

test('le format d’une pièce se dit aussi par son logiciel', () => {
  expectProblem(
    withProperties('"piece": { "title": "Pièce", "type": "array", "items": { "type": "string" }, "x-document": { "code": "PIECE", "maxSizeMb": 5, "formats": [⟦"Excel"] } }'),
    'valeur « formats » ne connaît pas « Excel » : écrivez "xlsx"',
  );
});

test('un format que l’on dit en français', () => {
  const { problems } = compileText(withField('"format": "Courriel", "maxLength": 20'));
  assert.match(problems[0]?.message ?? '', /^Format inconnu « Courriel » \(vouliez-vous « email » \?\)/);
});

test('une valeur que rien ne rapproche d’une autre donne celles entre lesquelles choisir', () => {
  expectProblem(
    withProperties('"champ": { "title": "Champ", "type": "string" }', '"x-rules": [{ "id": "regle", "must": "champ == \'a\'", "on": ["champ"], "message": "Non", "level": ⟦"bleu" }]'),
    'valeur « level » attend « error », « warning » : écrivez l’un d’eux',
  );
});

test('ce que l’on dit d’une valeur mène à une valeur permise', () => {
  const quoted = (...tables: readonly Readonly<Record<string, string>>[]): readonly string[] => tables.flatMap((table) => Object.values(table).flatMap((text) => text.split(', ').map((each) => JSON.parse(each) as string)));
  assert.deepEqual(quoted(LEVELS).filter((level) => !['error', 'warning'].includes(level)), []);
  assert.deepEqual(quoted(STATES).filter((state) => !['pending', 'stored', 'failed'].includes(state)), []);
  assert.deepEqual(quoted(FILE_FORMATS).filter((format) => !DOCUMENT_FORMATS.some((known) => known === format)), []);
  assert.deepEqual(Object.values(FORMATS).filter((format) => !Object.hasOwn(language.formats, format)), []);
  for (const word of [LEVELS, STATES, FILE_FORMATS, FORMATS, WIDTHS].flatMap((table) => Object.keys(table))) assert.equal(word, plainWords(word), 'un mot de la table n’est pas écrit comme il est cherché');
});
