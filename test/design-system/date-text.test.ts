import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../packages/design-system/src/stateful/date/iso.js';
import { dateToText, textToDate, writtenInFull } from '../../packages/design-system/src/stateful/date/text.js';

const TODAY = '2025-01-22';
const anyDate = fc.integer({ min: 0, max: 3_652_058 }).map((days) => addDays('0001-01-01', days));

const understood = {
  '01/02/1990': '1990-02-01',
  '1/2/1990': '1990-02-01',
  '1/2/90': '1990-02-01',
  '01021990': '1990-02-01',
  '010290': '1990-02-01',
  '1-2-1990': '1990-02-01',
  '01.02.1990': '1990-02-01',
  '1 2 1990': '1990-02-01',
  '01 / 02 / 1990': '1990-02-01',
  '  01/02/1990  ': '1990-02-01',
  '\u200e01/02/1990': '1990-02-01',
  '01\u00a002\u202f1990': '1990-02-01',
  '1990-02-01': '1990-02-01',
  '29/02/2024': '2024-02-29',
  '31/12/9999': '9999-12-31',
};
for (const [text, date] of Object.entries(understood)) {
  test(`S31 : « ${text} » est compris`, () => {
    assert.equal(textToDate(text, TODAY), date);
  });
}

const refused = ['', 'demain', '31/02/2025', '29/02/2023', '00/01/2025', '01/13/2025', '32/01/2025', '1/2', '01/02/199', '01/02/19900', '1/2/1990/3', '0102199', '01/02/0000', '2025-13-01', '1990/02/01'];
for (const text of refused) {
  test(`S31 : « ${text} » n’est pas une date`, () => {
    assert.equal(textToDate(text, TODAY), undefined);
  });
}

test('toute date, écrite JJ/MM/AAAA, se relit la même', () => {
  fc.assert(fc.property(anyDate, (date) => textToDate(dateToText(date), TODAY) === date));
});

test('toute date, écrite avec des tirets, des points ou rien, se relit la même', () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom('-', '.', ' ', ''), (date, mark) => textToDate(dateToText(date).replaceAll('/', mark), TODAY) === date),
  );
});

test('une année à deux chiffres est la plus proche : de 79 ans avant à 20 ans après aujourd’hui', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1100, max: 9000 }), fc.integer({ min: -79, max: 20 }), (date, thisYear, distance) => {
      const year = String(thisYear + distance);
      return textToDate(`15/06/${year.slice(2)}`, `${thisYear}${date.slice(4)}`) === `${year}-06-15`;
    }),
  );
});

test('« 44 » est 2044 en 2025, « 46 » est 1946', () => {
  assert.deepEqual(['1/1/44', '1/1/45', '1/1/46'].map((text) => textToDate(text, TODAY)), ['2044-01-01', '2045-01-01', '1946-01-01']);
});

test('pendant la saisie, rien ne passe pour une date avant que le siècle soit écrit', () => {
  const states = Array.from('01/02/1990', (_, index) => writtenInFull('01/02/1990'.slice(0, index + 1)));
  assert.deepEqual(states, [...Array<undefined>(9), '1990-02-01']);
});

test('pendant la saisie sans séparateur non plus', () => {
  const states = Array.from('01021990', (_, index) => writtenInFull('01021990'.slice(0, index + 1)));
  assert.deepEqual(states, [...Array<undefined>(7), '1990-02-01']);
});

test('ce qui n’est pas une date s’affiche tel qu’il a été saisi', () => {
  assert.deepEqual([undefined, '31/02/2025', '2025-02-31', 'demain'].map(dateToText), ['', '31/02/2025', '2025-02-31', 'demain']);
});
