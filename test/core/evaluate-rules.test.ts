import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Data, Evaluation, Rule } from '@akto/core';
import { evaluate, language as L } from '@akto/core';
import { CONTEXT, definition, documents, expression, field, rows, section, tab, when } from './builder.js';

const AFTER: Rule = {
  id: 'fin-apres-debut', owner: 'contrat', on: ['contrat.fin'], message: 'La date de fin doit être postérieure à la date de début.', level: 'error',
  must: expression(['contrat.fin', 'contrat.debut'], (s) => L.gt(s.value(0), s.value(1))),
};
const CONTRACT = [tab('contrat', [field('debut', { type: 'date' }), field('fin', { type: 'date', required: true }), field('rqth', { type: 'boolean' })])];

function evaluated(rules: readonly Rule[], data: Data, tabs = CONTRACT): Evaluation {
  return evaluate(definition(tabs, { rules }), data, {}, CONTEXT);
}
function errorOf(evaluation: Evaluation, path: string): string | undefined {
  return evaluation.nodes.get(path)?.error?.rule ?? evaluation.nodes.get(path)?.error?.keyword;
}
const WRONG = { contrat: { debut: '2026-02-01', fin: '2026-01-01' } };

test('une règle violée se montre sous les champs qu’elle désigne', () => assert.equal(errorOf(evaluated([AFTER], WRONG), 'contrat.fin'), 'fin-apres-debut'));
test('une règle violée porte son message', () => assert.equal(evaluated([AFTER], WRONG).problems[0]?.message, AFTER.message));
test('une règle respectée se tait', () => assert.equal(evaluated([AFTER], { contrat: { debut: '2026-01-01', fin: '2026-02-01' } }).valid, true));
test('une règle se tait tant qu’un de ses champs est vide (S15)', () => assert.equal(errorOf(evaluated([AFTER], { contrat: { fin: '2026-01-01' } }), 'contrat.fin'), undefined));
test('une règle se tait tant qu’un de ses champs n’est pas une date (S15)', () => {
  assert.equal(errorOf(evaluated([AFTER], { contrat: { debut: '2026-02-31', fin: '2026-01-01' } }), 'contrat.fin'), undefined);
});
test('l’obligation passe avant la règle', () => {
  const always: Rule = { ...AFTER, must: expression([], () => false) };
  assert.equal(errorOf(evaluated([always], {}), 'contrat.fin'), 'required');
});
test('de deux règles violées, la première du fichier se montre', () => {
  const second: Rule = { ...AFTER, id: 'autre' };
  assert.equal(errorOf(evaluated([second, AFTER], WRONG), 'contrat.fin'), 'autre');
});
test('une règle ne vaut que si sa condition est vraie', () => {
  assert.equal(errorOf(evaluated([{ ...AFTER, when: when('contrat.rqth') }], { contrat: { ...WRONG.contrat, rqth: false } }), 'contrat.fin'), undefined);
});
test('une règle ne vaut pas si sa condition est inconnue', () => {
  assert.equal(errorOf(evaluated([{ ...AFTER, when: when('contrat.rqth') }], WRONG), 'contrat.fin'), undefined);
});
test('un avertissement ne bloque pas', () => assert.equal(evaluated([{ ...AFTER, level: 'warning' }], WRONG).valid, true));
test('un avertissement se montre à côté d’une erreur', () => {
  const { nodes } = evaluated([{ ...AFTER, id: 'alerte', level: 'warning' }, AFTER], WRONG);
  assert.deepEqual([nodes.get('contrat.fin')?.error?.rule, nodes.get('contrat.fin')?.warning?.rule], ['fin-apres-debut', 'alerte']);
});
test('un onglet compte ses avertissements', () => assert.equal(evaluated([{ ...AFTER, level: 'warning' }], WRONG).tabs[0]?.warnings, 1));
test('un onglet qui n’a que des avertissements est complet', () => assert.equal(evaluated([{ ...AFTER, level: 'warning' }], WRONG).tabs[0]?.status, 'complete'));
test('une règle se montre sur tous les champs qu’elle désigne', () => {
  const both: Rule = { ...AFTER, on: ['contrat.debut', 'contrat.fin'] };
  assert.deepEqual(evaluated([both], WRONG).problems.map(({ path }) => path), ['contrat.debut', 'contrat.fin']);
});
test('une règle ne se montre pas sur un champ caché', () => {
  const tabs = [tab('contrat', [field('debut', { type: 'date' }), field('fin', { type: 'date' }), field('note', { visible: when('contrat.debut', 'x') })])];
  assert.equal(evaluated([{ ...AFTER, on: ['contrat.note'] }], WRONG, tabs).valid, true);
});
test('une règle d’un objet caché se tait', () => {
  const tabs = [tab('contrat', [section('s', [], { visible: when('contrat.debut', 'x') }), field('debut'), field('fin')])];
  assert.equal(evaluated([{ ...AFTER, owner: 'contrat.s', must: expression([], () => false) }], {}, tabs).valid, true);
});
test('une règle peut se montrer sur une section', () => {
  const tabs = [tab('contrat', [section('s', [])])];
  assert.equal(errorOf(evaluated([{ ...AFTER, on: ['contrat.s'], must: expression([], () => false) }], {}, tabs), 'contrat.s'), 'fin-apres-debut');
});

const PERIODS = [
  tab('contrat', [
    field('debut', { type: 'date' }),
    rows('periodes', [field('debut', { type: 'date' }), field('fin', { type: 'date' }), rows('pauses', [field('jour', { type: 'date' })])]),
    documents('annexe'),
  ]),
];
const PERIOD_DATA = {
  contrat: {
    debut: '2026-01-01',
    periodes: [
      { _id: 'k1', debut: '2026-01-01', fin: '2026-02-01', pauses: [{ _id: 'p1', jour: '2025-12-31' }] },
      { _id: 'k2', debut: '2026-03-01', fin: '2026-02-01', pauses: [{ _id: 'p1', jour: '2026-03-01' }] },
    ],
  },
};
const perRow: Rule = {
  id: 'ordre', owner: 'contrat.periodes.*', on: ['contrat.periodes.*.fin'], message: 'Fin avant le début.', level: 'error',
  must: expression(['contrat.periodes.*.debut', 'contrat.periodes.*.fin'], (s) => L.lt(s.value(0), s.value(1))),
};
test('la règle d’un groupe répété vaut pour chaque ligne', () => {
  assert.deepEqual(evaluated([perRow], PERIOD_DATA, PERIODS).problems.map(({ path }) => path), ['contrat.periodes.k2.fin']);
});
test('la règle d’une ligne peut lire hors de la ligne', () => {
  const rule: Rule = { ...perRow, must: expression(['contrat.periodes.*.debut', 'contrat.debut'], (s) => L.gt(s.value(0), s.value(1))) };
  assert.deepEqual(evaluated([rule], PERIOD_DATA, PERIODS).problems.map(({ path }) => path), ['contrat.periodes.k1.fin']);
});
const allPeriods = expression(['contrat.periodes', 'contrat.periodes.*.debut', 'contrat.debut'], (s) => L.all(s.rows(0), (p: typeof s) => L.gt(p.value(1), s.value(2))));
test('une règle extérieure peut lire toutes les lignes', () => {
  const rule: Rule = { ...perRow, owner: 'contrat', on: ['contrat.debut'], must: allPeriods };
  assert.equal(errorOf(evaluated([rule], PERIOD_DATA, PERIODS), 'contrat.debut'), 'ordre');
});
test('une règle sur toutes les lignes se tait quand il n’y en a pas', () => {
  const rule: Rule = { ...perRow, owner: 'contrat', on: ['contrat.debut'], must: allPeriods };
  assert.equal(evaluated([rule], { contrat: { debut: '2026-01-01' } }, PERIODS).valid, true);
});
test('une règle extérieure qui désigne un champ des lignes se montre sur chacune', () => {
  const rule: Rule = { ...perRow, owner: '', must: expression([], () => false) };
  assert.deepEqual(evaluated([rule], PERIOD_DATA, PERIODS).problems.map(({ path }) => path), ['contrat.periodes.k1.fin', 'contrat.periodes.k2.fin']);
});
test('la règle d’une ligne de ligne lit les deux lignes qui la contiennent', () => {
  const rule: Rule = {
    ...perRow, owner: 'contrat.periodes.*.pauses.*', on: ['contrat.periodes.*.pauses.*.jour'],
    must: expression(['contrat.periodes.*.pauses.*.jour', 'contrat.periodes.*.debut'], (s) => L.ge(s.value(0), s.value(1))),
  };
  assert.deepEqual(evaluated([rule], PERIOD_DATA, PERIODS).problems.map(({ path }) => path), ['contrat.periodes.k1.pauses.p1.jour']);
});
test('une ligne peut se comparer à toutes les autres sans perdre la sienne', () => {
  const rule: Rule = {
    ...perRow,
    must: expression(['contrat.periodes', 'contrat.periodes.*.debut'], (s) => L.all(s.rows(0), (other: typeof s) => L.ge(s.value(1), other.value(1)))),
  };
  assert.deepEqual(evaluated([rule], PERIOD_DATA, PERIODS).problems.map(({ path }) => path), ['contrat.periodes.k1.fin']);
});
test('un champ lu sans dire de quelle ligne est inconnu', () => {
  const rule: Rule = { ...AFTER, on: ['contrat.debut'], must: expression(['contrat.periodes.*.debut'], (s) => s.value(0) !== undefined) };
  assert.equal(errorOf(evaluated([rule], PERIOD_DATA, PERIODS), 'contrat.debut'), 'fin-apres-debut');
});
test('les lignes d’un groupe caché ne se lisent pas', () => {
  const tabs = [tab('contrat', [field('debut'), rows('periodes', [field('debut')], { visible: when('contrat.debut', 'x') })])];
  const rule: Rule = { ...AFTER, on: ['contrat.debut'], must: expression(['contrat.periodes'], (s) => L.count(s.rows(0)) === 0) };
  assert.equal(evaluated([rule], PERIOD_DATA, tabs).valid, true);
});
