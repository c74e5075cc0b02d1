import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language as L, isDate } from '@akto/core';
import fc from 'fast-check';

const DAY = 86_400_000;
const dates = fc.integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2200, 0, 1) / DAY }).map((day) => new Date(day * DAY).toISOString().slice(0, 10));

const ages: readonly [string, string, string, number][] = [
  ['la veille de son anniversaire, on a encore un an de moins', '1996-06-15', '2026-06-14', 29],
  ['le jour de son anniversaire, on a un an de plus', '1996-06-15', '2026-06-15', 30],
  ['né un 29 février, on a un an de moins le 28 février d’une année commune', '2000-02-29', '2018-02-28', 17],
  ['né un 29 février, on a un an de plus le 1er mars d’une année commune', '2000-02-29', '2018-03-01', 18],
  ['né un 29 février, on a un an de plus le 29 février d’une année bissextile', '2000-02-29', '2020-02-29', 20],
  ['avant la naissance, l’âge est négatif', '2026-06-15', '2026-06-14', -1],
];
for (const [title, birth, date, expected] of ages) test(title, () => assert.equal(L.age(birth, date), expected));

const months: readonly [string, string, string, number][] = [
  ['du 1er septembre au 28 février, il y a 6 mois, jour de fin compris', '2025-09-01', '2026-02-28', 6],
  ['du 1er septembre au 28 février d’une année bissextile, il manque un jour', '2023-09-01', '2024-02-28', 5],
  ['du 1er septembre au 29 février, il y a 6 mois', '2023-09-01', '2024-02-29', 6],
  ['du 15 au 14 six mois après, il y a 6 mois', '2026-01-15', '2026-07-14', 6],
  ['du 15 au 13 six mois après, il y a 5 mois', '2026-01-15', '2026-07-13', 5],
  ['du 31 janvier au 28 février, il y a 1 mois', '2026-01-31', '2026-02-28', 1],
  ['du 31 janvier au 27 février, il n’y a pas 1 mois', '2026-01-31', '2026-02-27', 0],
  ['du 1er janvier au 31 décembre, il y a 12 mois', '2026-01-01', '2026-12-31', 12],
  ['un seul jour n’est pas un mois', '2026-01-01', '2026-01-01', 0],
  ['une fin six mois avant le début compte en négatif', '2026-07-01', '2025-12-31', -6],
  ['une fin un peu avant le début compte pour zéro', '2026-03-10', '2026-03-01', 0],
];
for (const [title, start, end, expected] of months) test(title, () => assert.equal(L.mois(start, end), expected));

test('du 28 février au 1er mars d’une année bissextile, il y a 2 jours', () => assert.equal(L.jours('2024-02-28', '2024-03-01'), 2));
test('d’un jour à lui-même, il y a 0 jour', () => assert.equal(L.jours('2026-01-01', '2026-01-01'), 0));
test('une fin avant le début donne des jours négatifs', () => assert.equal(L.jours('2026-01-02', '2026-01-01'), -1));
test('les jours sont ceux du calendrier, quelles que soient les dates', () => {
  fc.assert(fc.property(dates, dates, (a, b) => L.jours(a, b) === (Date.parse(b) - Date.parse(a)) / DAY));
});

const additions: readonly [string, string, number, string][] = [
  ['un mois après le 31 janvier, c’est le 28 février', '2026-01-31', 1, '2026-02-28'],
  ['un mois après le 31 janvier d’une année bissextile, c’est le 29 février', '2024-01-31', 1, '2024-02-29'],
  ['un mois avant le 31 mars, c’est la fin de février', '2026-03-31', -1, '2026-02-28'],
  ['deux mois après le 30 novembre, c’est en janvier de l’année suivante', '2025-11-30', 2, '2026-01-30'],
  ['douze mois après un 29 février, c’est le 28 février', '2024-02-29', 12, '2025-02-28'],
  ['zéro mois après, c’est le même jour', '2026-05-31', 0, '2026-05-31'],
];
for (const [title, date, count, expected] of additions) test(title, () => assert.equal(L.ajouterMois(date, count), expected));

test('un nombre de mois qui n’est pas entier est inconnu', () => assert.equal(L.ajouterMois('2026-01-01', 1.5), undefined));
test('une date au-delà de l’an 9999 est inconnue', () => assert.equal(L.ajouterMois('9999-12-01', 1), undefined));
test('ajouter des mois donne toujours une vraie date', () => {
  fc.assert(fc.property(dates, fc.integer({ min: -600, max: 600 }), (date, count) => isDate(L.ajouterMois(date, count))));
});
test('un contrat de n mois pleins en compte n', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 60 }), (start, count) => {
      const sameDay = L.ajouterMois(start, count) as string;
      const clamped = sameDay.slice(8) !== start.slice(8);
      const end = new Date(Date.parse(sameDay) - (clamped ? 0 : DAY)).toISOString().slice(0, 10);
      assert.equal(L.mois(start, end), count);
    }),
  );
});

for (const value of ['2026-02-31', '2025-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '26-1-1', '31/12/2026', '2026-01-01T00:00', '', 20260101, undefined]) {
  test(`${JSON.stringify(value) ?? 'un vide'} n’est pas une date`, () => assert.equal(isDate(value), false));
  test(`l’âge à partir de ${JSON.stringify(value) ?? 'un vide'} est inconnu`, () => assert.equal(L.age(value, '2026-01-01'), undefined));
}
test('le 29 février 2000 est une date (siècle divisible par 400)', () => assert.equal(isDate('2000-02-29'), true));
test('le 29 février 1900 n’est pas une date', () => assert.equal(isDate('1900-02-29'), false));
test('mois, jours et ajouterMois sont inconnus d’une date impossible', () => {
  assert.deepEqual([L.mois('2026-02-31', '2026-03-01'), L.jours('2026-02-31', '2026-03-01'), L.ajouterMois('2026-02-31', 1)], [undefined, undefined, undefined]);
});

test('ajouter des jours suit le calendrier, en avant comme en arrière', () => {
  const property = fc.property(dates, fc.integer({ min: -60_000, max: 60_000 }), (date, count) => L.ajouterJours(date, count) === new Date(Date.parse(date) + count * DAY).toISOString().slice(0, 10));
  fc.assert(property);
});
test('un nombre de jours qui n’est pas entier est inconnu', () => assert.equal(L.ajouterJours('2026-01-01', 0.5), undefined));
test('la veille du 1er janvier de l’an 0 est inconnue', () => assert.equal(L.ajouterJours('0000-01-01', -1), undefined));
test('le début du mois du 31 décembre est le 1er', () => assert.equal(L.debutMois('2026-12-31'), '2026-12-01'));
test('le début du mois d’une date impossible est inconnu', () => assert.equal(L.debutMois('2026-02-31'), undefined));

const workingDays: readonly [string, string, number, string][] = [
  ['cinq jours ouvrables après un lundi ordinaire, c’est le samedi', '2026-09-07', 5, '2026-09-12'],
  ['le dimanche ne compte pas', '2026-09-07', 6, '2026-09-14'],
  ['un jour ouvrable après un samedi, c’est le lundi', '2026-09-12', 1, '2026-09-14'],
  ['le lundi de Pâques ne compte pas', '2026-04-04', 1, '2026-04-07'],
  ['l’Ascension ne compte pas', '2026-05-13', 1, '2026-05-15'],
  ['le lundi de Pentecôte ne compte pas', '2026-05-23', 1, '2026-05-26'],
  ['le 1er et le 8 mai ne comptent pas', '2026-04-30', 7, '2026-05-11'],
  ['Noël ne compte pas, ni le jour de l’an', '2026-12-24', 7, '2027-01-04'],
  ['zéro jour ouvrable après, c’est le même jour, même un dimanche', '2026-09-13', 0, '2026-09-13'],
];
for (const [title, date, count, expected] of workingDays) test(title, () => assert.equal(L.ajouterJoursOuvrables(date, count), expected));
test('Pâques tombe aux dates de l’almanach', () => {
  const sundays = ['2000-04-23', '2008-03-23', '2011-04-24', '2019-04-21', '2024-03-31', '2025-04-20', '2027-03-28', '2038-04-25', '2049-04-18', '2076-04-19'];
  // The day before Easter, one working day later is the Tuesday after its Monday.
  assert.deepEqual(sundays.map((sunday) => L.ajouterJoursOuvrables(L.ajouterJours(sunday, -1), 1)), sundays.map((sunday) => L.ajouterJours(sunday, 2)));
});
test('des jours ouvrables en arrière, ou par milliers, sont inconnus', () => {
  assert.deepEqual([L.ajouterJoursOuvrables('2026-01-01', -1), L.ajouterJoursOuvrables('2026-01-01', 1001)], [undefined, undefined]);
});
