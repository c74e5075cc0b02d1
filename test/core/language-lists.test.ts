import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language as L } from '@akto/core';

const positive = (value: unknown): boolean | undefined => L.gt(value, 0);

test('« tous » d’une liste vide est inconnu', () => assert.equal(L.all([], positive), undefined));
test('« tous » d’un champ vide est inconnu', () => assert.equal(L.all(undefined, positive), undefined));
test('« tous » est vrai quand chacun l’est', () => assert.equal(L.all([1, 2], positive), true));
test('« tous » est faux dès qu’un seul l’est, même à côté d’un inconnu', () => assert.equal(L.all([undefined, -1], positive), false));
test('« tous » est inconnu quand le reste ne décide pas', () => assert.equal(L.all([1, undefined], positive), undefined));
test('« il existe » d’une liste vide est inconnu', () => assert.equal(L.exists([], positive), undefined));
test('« il existe » est vrai dès qu’un seul l’est', () => assert.equal(L.exists([undefined, 1], positive), true));
test('« il existe » est faux quand aucun ne l’est', () => assert.equal(L.exists([-1, -2], positive), false));
test('« un seul » d’une liste vide est inconnu', () => assert.equal(L.existsOne(undefined, positive), undefined));
test('« un seul » est vrai pour un seul', () => assert.equal(L.existsOne([1, -1], positive), true));
test('« un seul » est faux pour aucun', () => assert.equal(L.existsOne([-1, -1], positive), false));
test('« un seul » est faux pour deux, même à côté d’un inconnu', () => assert.equal(L.existsOne([1, 2, undefined], positive), false));
test('« un seul » est inconnu quand un inconnu pourrait être le second', () => assert.equal(L.existsOne([1, undefined], positive), undefined));
test('filtrer un champ vide donne une liste vide', () => assert.deepEqual(L.filter(undefined, positive), []));
test('filtrer ne garde que le certain', () => assert.deepEqual(L.filter([1, undefined, -1, 2], positive), [1, 2]));
test('le nombre d’éléments d’un champ vide est 0', () => assert.equal(L.count(undefined), 0));
test('le nombre d’éléments', () => assert.equal(L.count(['a', 'b']), 2));

test('la somme des éléments', () => assert.equal(L.somme([1, 2, 3.5], (item: number) => item), 6.5));
test('la somme d’une liste vide est inconnue', () => assert.equal(L.somme([], (item: number) => item), undefined));
test('la somme est inconnue dès qu’un élément l’est', () => assert.equal(L.somme([1, undefined], (item: number) => item), undefined));
test('un morceau de texte compte les caractères comme on les voit', () => assert.equal(L.substring('é😀ab', 1, 3), '😀a'));
test('un morceau qui dépasse du texte est inconnu', () => assert.equal(L.substring('abc', 1, 4), undefined));
test('un morceau à l’envers est inconnu', () => assert.equal(L.substring('abc', 2, 1), undefined));

test('la taille d’un texte compte les caractères comme on les voit', () => assert.equal(L.size('é😀'), 2));
test('la taille d’un texte vide est inconnue', () => assert.equal(L.size(undefined), undefined));
test('un texte commence par', () => assert.equal(L.startsWith('97400', '97'), true));
test('un texte finit par', () => assert.equal(L.endsWith('a.pdf', '.pdf'), true));
test('un texte contient', () => assert.equal(L.contains('Villeurbanne', 'urba'), true));
test('un champ vide ne commence par rien de connu', () => assert.equal(L.startsWith(undefined, '97'), undefined));
test('un texte correspond à un motif', () => assert.equal(L.matches('RS12', /^RS\d+$/), true));
test('un champ vide ne correspond à rien de connu', () => assert.equal(L.matches(undefined, /./), undefined));
test('les minuscules gardent les accents', () => assert.equal(L.minuscule('ÉLÈVE@AKTO.FR'), 'élève@akto.fr'));
test('les minuscules d’un champ vide sont inconnues', () => assert.equal(L.minuscule(undefined), undefined));
test('la clé de Luhn d’un SIREN', () => assert.equal(L.luhn('401015938'), true));
test('une mauvaise clé de Luhn', () => assert.equal(L.luhn('401015939'), false));
test('un texte sans chiffres n’a pas de clé', () => assert.equal(L.luhn('abc'), false));
test('la clé d’un champ vide est inconnue', () => assert.equal(L.luhn(undefined), undefined));
test('l’égalité profonde distingue une clé absente', () => assert.equal(L.equal({ a: undefined }, { b: 1 }), false));
test('l’égalité profonde ne confond pas tableau et objet', () => assert.equal(L.equal([], {}), false));
