import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { moneyNotation, numberNotation } from '../../packages/design-system/src/field/notation.js';

const parsed = (cases: readonly (readonly [string, unknown])[], parse: (text: string) => unknown): void =>
  assert.deepEqual(cases.map(([text]) => [text, parse(text)]), cases.map(([text, value]) => [text, value]));

test('un nombre s’écrit avec une virgule, un point, des espaces ordinaires ou insécables', () => {
  parsed([['1,5', 1.5], ['1.5', 1.5], ['12 345', 12345], ['12\u202f345,25', 12345.25], ['1\u00a0000', 1000], ['-3', -3], ['−3', -3], ['7,', 7]], numberNotation.parse);
});

test('ce qui n’est pas un nombre reste le texte saisi', () => {
  parsed([['douze', 'douze'], ['1,2,3', '1,2,3'], ['-', '-'], ['1e3', '1e3'], [',5', ',5']], numberNotation.parse);
});

test('un nombre trop long pour être exact reste le texte saisi : aucun chiffre n’est perdu', () => {
  parsed([['12345678901234567', '12345678901234567']], numberNotation.parse);
});

test('un champ vidé ou blanc n’a pas de valeur', () => {
  parsed([['', undefined], ['   ', undefined]], numberNotation.parse);
  parsed([['', undefined]], moneyNotation.parse);
});

test('quatre chiffres restent ensemble : une année se lit comme une année', () => {
  assert.equal(numberNotation.format(2025), '2025');
});

test('un montant est un nombre entier de centimes', () => {
  parsed([['1 234,56', 123456], ['1234,5', 123450], ['1234', 123400], ['1 234,56 €', 123456], ['0,07', 7], ['-2,5', -250]], moneyNotation.parse);
});

test('plus de deux chiffres après la virgule ne sont pas un montant : le texte est gardé', () => {
  parsed([['1,234', '1,234']], moneyNotation.parse);
});

test('un montant s’affiche à la française', () => {
  assert.equal(moneyNotation.format(123456).replace(/\s/g, ' '), '1 234,56');
});

test('tout montant affiché se relit comme le même montant', () => {
  fc.assert(fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => assert.equal(moneyNotation.parse(moneyNotation.format(cents)), cents)));
});

test('tout nombre affiché se relit comme le même nombre', () => {
  const decimal = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 })).map(([digits, places]) => Number(`${digits}e-${places}`));
  fc.assert(fc.property(decimal, (value) => assert.equal(numberNotation.parse(numberNotation.format(value)), value)));
});

test('aucune saisie n’est perdue : ce qui n’est pas lu est rendu tel quel', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { parse } of [numberNotation, moneyNotation]) {
        const value = parse(text);
        assert.ok(typeof value === 'number' || value === text || (value === undefined && text.trim() === ''));
      }
    }),
  );
});
