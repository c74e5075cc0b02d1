import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Definition, Field } from '@akto/core';
import { CATALOGUE, display, evaluate, example, hint, language } from '@akto/core';
import { attestation, CONTEXT, definition, documents, field, rows, tab } from './builder.js';

type Parts = Parameters<typeof field>[1];

function made(parts: Parts): Field {
  return field('x', parts)('');
}
function message(parts: Parts, value: unknown, dispositif: Partial<Definition> = {}): string | undefined {
  return evaluate(definition([tab('a', [field('x', parts)])], dispositif), { a: { x: value } }, {}, CONTEXT).problems[0]?.message;
}
const LIST = [{ code: '12', title: 'Age supérieur à 29 ans' }, { code: '60', title: 'Autre dérogation' }];
const EUROS = { type: 'number', widget: 'money', integer: true } as const;

const messages: readonly [string, Parts, unknown, string][] = [
  ['un champ obligatoire vide (S39)', { required: true }, '', 'Saisie obligatoire'],
  ['un email mal écrit (S40)', { format: 'email' }, 'essai', "Respecter le format de l'Email"],
  ['une date impossible', { type: 'date' }, '2026-02-31', 'Saisir une date valide au format JJ/MM/AAAA'],
  ['un nombre à la place d’une date', { type: 'date' }, 12, 'Saisir une date valide au format JJ/MM/AAAA'],
  ['un SIRET faux', { format: 'siret' }, '123', 'Saisir un SIRET valide de 14 chiffres sans espace, par exemple 73282932000074'],
  ['un texte trop long', { limits: { maxLength: 3 } }, 'abcd', '3 caractères maximum'],
  ['un texte trop long d’un caractère permis', { limits: { maxLength: 1 } }, 'ab', '1 caractère maximum'],
  ['un texte trop court', { limits: { minLength: 3 } }, 'ab', '3 caractères minimum'],
  ['un texte à la place d’un entier', { type: 'number', integer: true }, 'abc', 'Saisir un nombre entier, par exemple 12'],
  ['un texte à la place d’un nombre', { type: 'number' }, 'abc', 'Saisir un nombre, par exemple 12,5'],
  ['un texte à la place d’un montant', EUROS, 'abc', 'Saisir un montant en euros, par exemple 1234,56'],
  ['un nombre trop grand', { type: 'number', limits: { maximum: 12000 } }, 12001, 'Saisir une valeur inférieure ou égale à 12\u202f000'],
  ['un montant trop petit', { ...EUROS, limits: { minimum: 123456 } }, 1, 'Saisir une valeur supérieure ou égale à 1\u202f234,56\u00a0€'],
  ['un code hors de la liste', { type: 'code', options: LIST }, '13', 'Choisir un élément de la liste'],
  ['un choix oui / non qui n’en est pas un', { type: 'boolean' }, 'peut-être', 'Choisir «\u00a0Oui\u00a0» ou «\u00a0Non\u00a0»'],
  ['une donnée de référence absente', { required: true, readonly: true, source: 'x' }, undefined, 'Donnée absente de la base de référence\u00a0: contactez votre conseiller AKTO'],
  ['un mot-clé sans phrase', { schema: { const: 'x' } }, 'y', 'La valeur attendue est x'],
];
for (const [title, parts, value, expected] of messages) test(`message : ${title}`, () => assert.equal(message(parts, value), expected));

test('message : une case obligatoire décochée (S41)', () => {
  assert.equal(evaluate(definition([tab('a', [attestation('x')])]), {}, {}, CONTEXT).problems[0]?.message, "L'option doit être sélectionnée");
});
test('message : un document obligatoire absent', () => {
  assert.equal(evaluate(definition([tab('a', [documents('x', { required: true })])]), {}, {}, CONTEXT).problems[0]?.message, 'Document obligatoire');
});
test('message : pas assez de lignes', () => {
  assert.equal(evaluate(definition([tab('a', [rows('x', [], { limits: { minItems: 2 } })])]), { a: { x: [{}] } }, {}, CONTEXT).problems[0]?.message, '2 lignes minimum');
});

test('le message du champ passe avant celui du dispositif', () => {
  assert.equal(message({ required: true, messages: { required: 'Du champ' } }, '', { messages: { required: 'Du dispositif' } }), 'Du champ');
});
test('le message du dispositif passe avant celui du catalogue', () => assert.equal(message({ required: true }, '', { messages: { required: 'Du dispositif' } }), 'Du dispositif'));

const boxMessage = (parts: Parts, root: Record<string, string>): string | undefined =>
  evaluate(definition([tab('a', [attestation('x', parts)])], { messages: root }), {}, {}, CONTEXT).problems[0]?.message;
test('le « required » du dispositif ne parle pas des cases à cocher (S39, S41)', () => {
  assert.equal(boxMessage({}, { required: 'Saisie obligatoire' }), "L'option doit être sélectionnée");
});
test('le « const » du dispositif parle des cases à cocher', () => assert.equal(boxMessage({}, { const: 'À cocher' }), 'À cocher'));
test('le « required » d’une case est le sien', () => assert.equal(boxMessage({ messages: { required: 'De la case' } }, { const: 'À cocher' }), 'De la case'));
test('le « const » d’une case est aussi le sien', () => assert.equal(boxMessage({ messages: { const: 'De la case' } }, {}), 'De la case'));
test('un champ qui s’appelle comme une méthode n’emprunte pas de message', () => assert.equal(message({ required: true, messages: {} }, '', { messages: {} }), 'Saisie obligatoire'));

test('chaque mot-clé du catalogue a une phrase qui commence par une majuscule ou un chiffre', () => {
  const phrases = Object.values(CATALOGUE).map((wording) => wording({ limit: 2, multipleOf: 2, allowedValue: 1 }, made({})));
  assert.deepEqual(phrases.filter((phrase) => !/^[A-Z0-9]/.test(phrase)), []);
});
test('chaque format du langage a sa propre phrase', () => {
  const phrases = Object.keys(language.formats).map((format) => CATALOGUE['format']?.({ format }, made({})));
  assert.equal(new Set(phrases).size, phrases.length);
});
test('un format inconnu a une phrase générale', () => assert.equal(CATALOGUE['format']?.({ format: 'constructor' }, made({})), 'Respecter le format attendu'));

test('aide : la longueur (S37)', () => assert.equal(hint(made({ format: 'email', limits: { maxLength: 200 } })), '200 caractères maximum'));
test('aide : la date (S26)', () => assert.equal(hint(made({ type: 'date' })), 'Format: JJ/MM/AAAA'));
test('aide : le format dit plus que la longueur', () => assert.equal(hint(made({ format: 'siret', limits: { maxLength: 14 } })), '14 chiffres'));
test('aide : rien à dire', () => assert.equal(hint(made({})), undefined));
test('exemple : une date (S26)', () => assert.equal(example(made({ type: 'date', examples: ['1990-01-01'] })), 'Ex : 01/01/1990'));
test('exemple : un email (S37)', () => assert.equal(example(made({ examples: ['nom.prenom@email.fr'] })), 'Ex: nom.prenom@email.fr'));
test('exemple : un montant', () => assert.equal(example(made({ ...EUROS, examples: [123456] })), 'Ex: 1\u202f234,56\u00a0€'));
test('exemple : aucun', () => assert.equal(example(made({})), undefined));

const shown: readonly [string, Parts, unknown, string][] = [
  ['un code avec son libellé (S36)', { type: 'code', options: LIST }, '12', '12 - Age supérieur à 29 ans'],
  ['un code inconnu tel quel', { type: 'code', options: LIST }, '13', '13'],
  ['plusieurs codes', { type: 'codes', options: LIST }, ['12', '60'], '12 - Age supérieur à 29 ans, 60 - Autre dérogation'],
  ['une date', { type: 'date' }, '2026-02-28', '28/02/2026'],
  ['une date fausse telle que saisie', { type: 'date' }, '31/02/2026', '31/02/2026'],
  ['un montant de centimes', EUROS, 123456, '1\u202f234,56\u00a0€'],
  ['un montant faux tel que saisi', EUROS, '12 euros', '12 euros'],
  ['une année sans espace', { type: 'number' }, 2026, '2026'],
  ['un grand nombre avec espace', { type: 'number' }, 12345.5, '12\u202f345,5'],
  ['oui', { type: 'boolean' }, true, 'Oui'],
  ['non', { type: 'boolean' }, false, 'Non'],
  ['un texte', {}, 'Villeurbanne', 'Villeurbanne'],
  ['rien', {}, undefined, ''],
  ['rien d’un objet', {}, { toString: 1 }, ''],
];
for (const [title, parts, value, expected] of shown) test(`affichage : ${title}`, () => assert.equal(display(made(parts), value), expected));
