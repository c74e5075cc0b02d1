import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from '@akto/core';
import fc from 'fast-check';

/** Verified examples (domaine.md §C), then what must be refused. */
const CASES: Readonly<Record<string, readonly [valid: readonly string[], invalid: readonly string[]]>> = {
  date: [['1990-01-01', '2024-02-29'], ['2026-02-31', '01/01/1990', '']],
  email: [['nom.prenom@email.fr', "o'neil+car@sous.domaine.fr"], ['essai', 'a@b', 'a b@c.fr', '@c.fr', 'a..b@c.fr', 'a@c..fr', `${'a'.repeat(320)}@c.fr`]],
  telephone: [['0102030405', '+33623456789'], ['0002030405', '01 02 03 04 05', '+330623456789', '010203040']],
  uri: [['https://www.akto.fr', 'http://akto.fr/a?b=c#d'], ['akto.fr', 'javascript:alert(1)', 'https://', 'https://a b.fr', 'https://akto.fr/%']],
  siren: [['130025265', '401015938', '356000000'], ['130025266', '13002526', '000000000', '130 025 265']],
  siret: [['35600000000048', '73282932000074', '98765432400019', '35600000000001', '40101593800012'], ['12345678901234', '35600000000002', '73282932100074', '00000000000000', '7328293200007']],
  naf: [['7820Z', '84.11Z', '78.20Z'], ['7820z', '782Z', '78-20Z']],
  idcc: [['2378', '0016'], ['16', '23788', '237B']],
  nir: [['255081416802538', '101010100100153', '190012A00400163', '190012B00400190'], ['255081416802539', '284058832102530', '190012C00400163', '555081416802538', '2550814168025']],
  nom: [['Jean-François', "D'Artagnan", 'D’Artagnan', 'Le Goff'], ['R2D2', ' Jean', '-']],
  'code-postal': [['69100', '75001', '20000', '97400'], ['6910', '2A004', '691000']],
  'commune-insee': [['69266', '75115', '2B111'], ['2C111', '6926']],
  departement: [['69', '2A', '974', '99'], ['2C', '975', '1']],
  iban: [['FR14 2004 1010 0505 0001 3M02 606', 'FR1420041010050500013M02606'], ['FR15 2004 1010 0505 0001 3M02 606', 'DE89370400440532013000', 'FR1420041010050500013M0260', 'FR14  20041010050500013M02606']],
  uai: [['0561910X', '0170100S', '0010856A'], ['0010856B', '010856A']],
  nda: [['11754370275', '7423P001123'], ['1175437027', '742P3001123']],
  rncp: [['RNCP15151'], ['15151', 'RNCP151515']],
  rs: [['RS5550'], ['5550', 'RS1']],
  'code-diplome': [['32332111'], ['3233211', '32x32111']],
  'numero-contrat': [['02B202212000000', '075202612NC0001'], ['02B202213000000', '02B20221200000']],
};

for (const [name, [valid, invalid]] of Object.entries(CASES)) {
  for (const value of valid) test(`format ${name} : ${value} est accepté`, () => assert.equal(language.formats[name]?.(value), true));
  for (const value of invalid) test(`format ${name} : « ${value.slice(0, 40)} » est refusé`, () => assert.equal(language.formats[name]?.(value), false));
}

test('chaque format du langage a ses exemples', () => assert.deepEqual(Object.keys(language.formats).sort(), Object.keys(CASES).sort()));

test('aucun format ne se trouble, quel que soit le texte', () => {
  fc.assert(fc.property(fc.string(), (text) => Object.values(language.formats).every((format) => typeof format(text) === 'boolean')));
});

test('changer un chiffre d’un SIREN le rend faux', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
      const digits = [...'401015938'];
      digits[place] = String((Number(digits[place]) + shift) % 10);
      assert.equal(language.formats['siren']?.(digits.join('')), false);
    }),
  );
});

test('un très long texte est refusé tout de suite', () => {
  const start = process.cpuUsage().user;
  for (const format of Object.values(language.formats)) format('a'.repeat(200_000));
  assert.ok(process.cpuUsage().user - start < 1_000_000);
});
