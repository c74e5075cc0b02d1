import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Data, Definition, DocumentMeta, Evaluation, NodeState, Tab } from '@akto/core';
import { evaluate, language as L } from '@akto/core';
import { attestation, CONTEXT, definition, documents, expression, field, rows, section, tab, TODAY, when } from './builder.js';

function evaluated(dispositif: Definition | readonly Tab[], data: Data = {}, files: Record<string, DocumentMeta> = {}): Evaluation {
  return evaluate('tabs' in dispositif ? dispositif : definition(dispositif as readonly Tab[]), data, files, CONTEXT);
}

function state(evaluation: Evaluation, path: string): NodeState {
  const found = evaluation.nodes.get(path);
  assert.ok(found, path);
  return found;
}

const EMAIL = [tab('employeur', [field('email', { format: 'email', required: true, limits: { maxLength: 20 } })])];
const keyword = (email: unknown): string | undefined => state(evaluated(EMAIL, { employeur: { email } }), 'employeur.email').error?.keyword;

for (const empty of [undefined, null, '', '  \u00a0 ', []]) {
  test(`un champ obligatoire qui contient ${JSON.stringify(empty) ?? 'undefined'} est vide`, () => assert.equal(keyword(empty), 'required'));
}
test('un champ qui ne respecte pas son format le dit', () => assert.equal(keyword('essai'), 'format'));
test('le format passe avant la longueur', () => assert.equal(keyword('un essai beaucoup trop long'), 'format'));
test('un champ au bon format peut être trop long', () => assert.equal(keyword('nom.prenom@exemple.email.fr'), 'maxLength'));
test('un nombre à la place d’un texte est une erreur de type', () => assert.equal(keyword(12), 'type'));
test('un objet à la place d’un texte est une erreur de type', () => assert.equal(keyword({}), 'type'));
test('un champ juste n’a pas d’erreur', () => assert.equal(keyword('a@b.fr'), undefined));
test('zéro n’est pas vide', () => assert.equal(state(evaluated([tab('a', [field('n', { type: 'number', required: true })])], { a: { n: 0 } }), 'a.n').error, null));
test('« Non » n’est pas vide', () => assert.equal(state(evaluated([tab('a', [field('b', { type: 'boolean', required: true })])], { a: { b: false } }), 'a.b').error, null));
test('le texte est gardé comme il a été saisi', () => assert.equal(state(evaluated(EMAIL, { employeur: { email: ' a@b.fr' } }), 'employeur.email').value, ' a@b.fr'));

const BOX = [tab('intro', [attestation('notice'), field('suite', { visible: expression(['intro.notice'], (s) => L.not(s.value(0))) })])];
test('une case jamais cochée vaut faux', () => assert.equal(state(evaluated(BOX), 'intro.notice').value, false));
test('une case obligatoire décochée manque (S41)', () => assert.equal(state(evaluated(BOX), 'intro.notice').error?.keyword, 'required'));
test('une case cochée n’a pas d’erreur', () => assert.equal(state(evaluated(BOX, { intro: { notice: true } }), 'intro.notice').error, null));
test('une case jamais cochée se lit comme faux, jamais comme inconnu', () => assert.equal(state(evaluated(BOX), 'intro.suite').visible, true));
test('une case qui contient un texte est une erreur de type', () => assert.equal(state(evaluated(BOX, { intro: { notice: 'oui' } }), 'intro.notice').error?.keyword, 'type'));
test('une case qui contient un texte se lit comme faux', () => assert.equal(state(evaluated(BOX, { intro: { notice: 'oui' } }), 'intro.suite').visible, true));
test('une case sans obligation peut rester décochée', () => {
  assert.equal(state(evaluated([tab('a', [attestation('b', { required: true, schema: {} })])]), 'a.b').error, null);
});
test('une case cachée se lit comme faux', () => {
  const tabs = [tab('a', [attestation('box', { visible: when('a.oui') }), field('oui', { type: 'boolean' }), field('b', { visible: expression(['a.box'], (s) => L.not(s.value(0))) })])];
  assert.equal(state(evaluated(tabs, { a: { box: true } }), 'a.b').visible, true);
});

const HIDDEN = [tab('a', [field('choix'), section('s', [field('x', { required: true, format: 'email' })], { visible: when('a.choix', 'oui') }), field('y', { visible: when('a.s.x', 'a@b.fr') })])];
test('ce que contient une section cachée est caché', () => assert.equal(state(evaluated(HIDDEN), 'a.s.x').visible, false));
test('une visibilité inconnue cache', () => assert.equal(state(evaluated(HIDDEN, { a: { choix: '' } }), 'a.s').visible, false));
test('un champ caché n’est pas vérifié', () => assert.equal(state(evaluated(HIDDEN, { a: { s: { x: 'essai' } } }), 'a.s.x').error, null));
test('un champ caché n’est pas obligatoire', () => assert.equal(state(evaluated(HIDDEN), 'a.s.x').required, false));
test('un champ caché garde sa valeur', () => assert.equal(state(evaluated(HIDDEN, { a: { s: { x: 'essai' } } }), 'a.s.x').value, 'essai'));
test('un champ caché se lit comme vide', () => assert.equal(state(evaluated(HIDDEN, { a: { s: { x: 'a@b.fr' } } }), 'a.y').visible, false));
test('un champ montré se lit', () => assert.equal(state(evaluated(HIDDEN, { a: { choix: 'oui', s: { x: 'a@b.fr' } } }), 'a.y').visible, true));
test('un onglet caché cache tout ce qu’il contient', () => {
  const tabs = [tab('a', [field('x')]), tab('b', [field('y', { required: true })], { visible: when('a.x', 'oui') })];
  assert.equal(state(evaluated(tabs), 'b.y').visible, false);
});
test('un onglet caché est complet et caché', () => {
  const tabs = [tab('a', [field('x')]), tab('b', [field('y', { required: true })], { visible: when('a.x', 'oui') })];
  assert.deepEqual(evaluated(tabs).tabs[1], { key: 'b', visible: false, status: 'complete', missing: 0, errors: 0, warnings: 0, documents: { required: 0, provided: 0 } });
});

const reading = (parts: Parameters<typeof field>[1], value: unknown): boolean => {
  const tabs = [tab('a', [field('x', parts), field('vu', { visible: expression(['a.x'], (s) => s.value(0) !== undefined) })])];
  return state(evaluated(tabs, { a: { x: value } }), 'a.vu').visible;
};
test('une valeur qui ne respecte pas son format se lit comme inconnue', () => assert.equal(reading({ format: 'email' }, 'essai'), false));
test('une date impossible se lit comme inconnue', () => assert.equal(reading({ type: 'date' }, '2026-02-31'), false));
test('un code hors de la liste se lit comme inconnu', () => assert.equal(reading({ type: 'code', options: [{ code: '12', title: 'Âge' }] }, '13'), false));
test('une valeur trop longue se lit quand même', () => assert.equal(reading({ limits: { maxLength: 2 } }, 'abc'), true));
test('un texte trop long et au mauvais format se lit comme inconnu', () => assert.equal(reading({ format: 'email', limits: { maxLength: 2 } }, 'abc'), false));
test('rempli() vaut vrai pour une valeur fausse', () => {
  const tabs = [tab('a', [field('x', { format: 'email' }), field('vu', { visible: expression(['a.x'], (s) => s.filled(0)) })])];
  assert.equal(state(evaluated(tabs, { a: { x: 'essai' } }), 'a.vu').visible, true);
});
test('aujourdhui() est l’horloge donnée', () => {
  const tabs = [tab('a', [field('x', { value: expression([], (s) => s.today) })])];
  assert.equal(state(evaluated(tabs), 'a.x').value, TODAY);
});

const LIST = [tab('a', [field('vieux', { type: 'boolean' }), field('derogation', { type: 'code', options: [{ code: '11', title: 'Moins de 16 ans' }, { code: '12', title: 'Plus de 29 ans', visible: when('a.vieux') }] }), field('vu', { visible: when('a.derogation', '12') })])];
test('une option dont la condition est inconnue n’est pas proposée', () => assert.deepEqual(state(evaluated(LIST), 'a.derogation').options, ['11']));
test('une option dont la condition est vraie est proposée', () => assert.deepEqual(state(evaluated(LIST, { a: { vieux: true } }), 'a.derogation').options, ['11', '12']));
test('une option cachée ne peut pas être choisie', () => assert.equal(state(evaluated(LIST, { a: { derogation: '12' } }), 'a.derogation').error?.keyword, 'enum'));
test('une option cachée mais choisie se lit quand même', () => assert.equal(state(evaluated(LIST, { a: { derogation: '12' } }), 'a.vu').visible, true));
test('un champ sans liste n’a pas d’options', () => assert.equal('options' in state(evaluated(EMAIL), 'employeur.email'), false));
test('un choix multiple refuse une option cachée', () => {
  const tabs = [tab('a', [field('c', { type: 'codes', options: [{ code: 'A', title: 'a' }, { code: 'B', title: 'b', visible: when('a.c', 'jamais') }] })])];
  assert.equal(state(evaluated(tabs, { a: { c: ['A', 'B'] } }), 'a.c').error?.keyword, 'enum');
});

const CONDITIONAL = [tab('a', [field('x'), field('y', { required: when('a.x', 'oui'), readonly: when('a.x', 'non') })])];
test('une obligation dont la condition est vraie vaut', () => assert.equal(state(evaluated(CONDITIONAL, { a: { x: 'oui' } }), 'a.y').error?.keyword, 'required'));
test('une obligation dont la condition est inconnue ne vaut pas', () => assert.equal(state(evaluated(CONDITIONAL), 'a.y').required, false));
test('un verrou dont la condition est vraie vaut', () => assert.equal(state(evaluated(CONDITIONAL, { a: { x: 'non' } }), 'a.y').readonly, true));
test('un verrou dont la condition est inconnue ne vaut pas', () => assert.equal(state(evaluated(CONDITIONAL), 'a.y').readonly, false));

const SOURCE = [tab('a', [field('siret', { source: 'etablissement.siret', readonly: true, required: true })])];
test('une donnée de référence absente a son propre message', () => assert.equal(state(evaluated(SOURCE), 'a.siret').error?.keyword, 'source'));
test('une donnée de référence absente compte parmi ce qui manque', () => assert.equal(evaluated(SOURCE).tabs[0]?.missing, 1));

const SUM = [tab('a', [field('total', { type: 'number', limits: { maximum: 10 }, value: expression(['a.x', 'a.y'], (s) => L.add(s.value(0), s.value(1))) }), field('double', { type: 'number', value: expression(['a.total'], (s) => L.mul(s.value(0), 2)) }), field('x', { type: 'number' }), field('y', { type: 'number' })])];
test('un champ calculé remplace ce que contiennent les données', () => assert.equal(state(evaluated(SUM, { a: { total: 99, x: 1, y: 2 } }), 'a.total').value, 3));
test('un champ calculé depuis un champ calculé vient après lui', () => assert.equal(state(evaluated(SUM, { a: { x: 1, y: 2 } }), 'a.double').value, 6));
test('un calcul inconnu est vide', () => assert.equal(state(evaluated(SUM, { a: { total: 99, x: 1 } }), 'a.total').value, undefined));
test('un champ calculé est en lecture seule', () => assert.equal(state(evaluated(SUM), 'a.total').readonly, true));
test('un champ calculé est vérifié', () => assert.equal(state(evaluated(SUM, { a: { x: 9, y: 2 } }), 'a.total').error?.keyword, 'maximum'));

test('un onglet où il ne manque rien est complet', () => assert.equal(evaluated(EMAIL, { employeur: { email: 'a@b.fr' } }).tabs[0]?.status, 'complete'));
test('un onglet où il manque une donnée est incomplet (S18)', () => assert.equal(evaluated(EMAIL).tabs[0]?.status, 'incomplete'));
test('un onglet où une donnée est fausse est en erreur (S18)', () => assert.equal(evaluated(EMAIL, { employeur: { email: 'essai' } }).tabs[0]?.status, 'error'));
test('un onglet compte ce qui manque et ce qui est faux', () => {
  const { missing, errors } = evaluated([tab('a', [field('x', { required: true }), field('y', { format: 'email' }), attestation('z')])], { a: { y: 'essai' } }).tabs[0] as Evaluation['tabs'][number];
  assert.deepEqual([missing, errors], [2, 1]);
});
test('sans erreur, le dossier est valide', () => assert.equal(evaluated(EMAIL, { employeur: { email: 'a@b.fr' } }).valid, true));
test('avec une erreur, il ne l’est pas', () => assert.equal(evaluated(EMAIL).valid, false));
test('les problèmes sont dans l’ordre du fichier', () => {
  const tabs = [tab('b', [field('y', { required: true }), field('x', { required: true })]), tab('a', [documents('d', { required: true }), rows('r', [], { required: true })])];
  assert.deepEqual(evaluated(tabs).problems.map(({ path }) => path), ['b.y', 'b.x', 'a.d', 'a.r']);
});
test('l’onglet lui-même a un état', () => assert.equal(state(evaluated(EMAIL), 'employeur').visible, true));
