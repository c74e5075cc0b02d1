import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language as L } from '@akto/core';
import fc from 'fast-check';

const kleene = fc.constantFrom(true, false, undefined);

test('« faux et inconnu » est faux', () => assert.equal(L.and(undefined, false), false));
test('« vrai et inconnu » est inconnu', () => assert.equal(L.and(true, undefined), undefined));
test('« vrai ou inconnu » est vrai', () => assert.equal(L.or(undefined, true), true));
test('« faux ou inconnu » est inconnu', () => assert.equal(L.or(false, undefined), undefined));
test('le contraire de l’inconnu est inconnu', () => assert.equal(L.not(undefined), undefined));
test('une condition inconnue donne l’inconnu', () => assert.equal(L.cond(undefined, 1, 2), undefined));
test('une condition inconnue donne la valeur sur laquelle les deux branches s’accordent', () => assert.equal(L.cond(undefined, 2, 2), 2));
test('une condition vraie donne la première branche, même inconnue', () => assert.equal(L.cond(true, undefined, 2), undefined));
test('une condition fausse donne la seconde branche', () => assert.equal(L.cond(false, 1, 2), 2));

test('De Morgan tient à trois valeurs', () => {
  fc.assert(fc.property(kleene, kleene, (a, b) => L.not(L.and(a, b)) === L.or(L.not(a), L.not(b))));
});

test('remplacer un inconnu par une valeur ne contredit jamais un résultat connu', () => {
  fc.assert(
    fc.property(kleene, kleene, fc.boolean(), (a, b, filled) => {
      for (const operation of [L.and, L.or]) {
        const result = operation(a, b);
        if (result !== undefined) assert.equal(operation(a ?? filled, b ?? filled), result);
      }
    }),
  );
});

test('toute comparaison avec un champ vide est inconnue', () => {
  const comparisons = [L.eq, L.ne, L.lt, L.le, L.gt, L.ge];
  assert.deepEqual(comparisons.map((compare) => compare(undefined, 1)), comparisons.map(() => undefined));
});
test('deux dates se comparent', () => assert.equal(L.lt('2025-12-31', '2026-01-01'), true));
test('une date est au plus égale à elle-même', () => assert.equal(L.le('2026-01-01', '2026-01-01'), true));
test('une valeur n’est pas plus grande qu’elle-même', () => assert.equal(L.gt(3, 3), false));
test('un nombre et un texte n’ont pas d’ordre', () => assert.equal(L.lt(1, '2'), undefined));
test('des listes égales sont égales', () => assert.equal(L.eq(['a', 'b'], ['a', 'b']), true));
test('un nombre n’égale pas le texte qui l’écrit', () => assert.equal(L.eq(12, '12'), false));

test('une valeur est dans la liste', () => assert.equal(L.isIn('12', L.list('12', '50')), true));
test('une valeur n’est pas dans la liste', () => assert.equal(L.isIn('21', L.list('12', '50')), false));
test('l’appartenance d’un champ vide est inconnue', () => assert.equal(L.isIn(undefined, ['12']), undefined));
test('l’appartenance à une liste vide de champ est inconnue', () => assert.equal(L.isIn('12', undefined), undefined));
test('une liste qui contient un inconnu ne peut pas exclure', () => assert.equal(L.isIn('12', L.list('50', undefined)), undefined));

test('une somme de nombres', () => assert.equal(L.add(1, 2), 3));
test('deux textes se joignent', () => assert.equal(L.add('CAR', '-1'), 'CAR-1'));
test('un nombre et un texte ne s’ajoutent pas', () => assert.equal(L.add(1, 'a'), undefined));
test('une opération sur un champ vide est inconnue', () => assert.equal(L.mul(2, undefined), undefined));
test('la division est réelle', () => assert.equal(L.div(1, 4), 0.25));
test('une division par zéro est inconnue', () => assert.equal(L.div(1, 0), undefined));
test('un dépassement est inconnu', () => assert.equal(L.mul(1e200, 1e200), undefined));
test('l’opposé de zéro est zéro', () => assert.ok(Object.is(L.neg(0), 0)));
test('une différence', () => assert.equal(L.sub(5, 7), -2));
