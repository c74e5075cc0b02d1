/** Counted work, not time: what one key costs must not depend on how many fields there are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Definition, Dossier, Expression, Validator } from '@akto/core';
import { createDossier, language as L, newDraft } from '@akto/core';
import { CONTEXT, definition, expression, field, rows, tab, TODAY } from './builder.js';

let checks = 0;
let runs = 0;

function counted(reads: readonly string[], run: Expression['run']): Expression {
  return expression(reads, (scope) => {
    runs += 1;
    return run(scope);
  });
}

/** A thousand fields, each with a condition on the one before it in its ten, a rule for every ten, and a total of the first ten. */
function large(): Definition {
  const name = (index: number): string => `a.f${index}`;
  const fields = Array.from({ length: 1000 }, (_, index) => {
    const made = field(`f${index}`, {
      type: 'number',
      ...(index % 10 > 0 ? { visible: counted([name(index - 1)], (s) => L.ge(s.value(0), 0)) } : {}),
    })('a');
    const check: Validator = (value) => {
      checks += 1;
      const valid = made.check(value);
      check.errors = made.check.errors ?? null;
      return valid;
    };
    return () => ({ ...made, check });
  });
  const total = field('total', { type: 'number', value: counted(Array.from({ length: 10 }, (_, index) => name(index)), (s) => s.value(0)) });
  const group = rows('r', [field('n', { type: 'number' }), field('m', { visible: counted(['a.r.*.n'], (s) => L.ge(s.value(0), 0)) })]);
  const rules = Array.from({ length: 100 }, (_, index) => ({
    id: `r${index}`, owner: 'a', on: [name(index * 10)], message: 'm', level: 'error' as const, must: counted([name(index * 10)], (s) => L.lt(s.value(0), 100)),
  }));
  return definition([tab('a', [...fields, total, group])], { rules });
}

function opened(): Dossier {
  const made = large();
  return createDossier(made, newDraft(made, { id: 'b', reference: {}, today: TODAY }), CONTEXT);
}
function work(change: () => void): { checks: number; runs: number } {
  [checks, runs] = [0, 0];
  change();
  return { checks, runs };
}

test('une touche vérifie un champ et n’exécute que ce qui le lit', () => {
  const dossier = opened();
  assert.deepEqual(work(() => dossier.set('a.f10', 1)), { checks: 1, runs: 2 });
});
test('une touche qui ne change pas ce que les autres lisent n’exécute rien', () => {
  const dossier = opened();
  dossier.set('a.f10', 'a');
  assert.deepEqual(work(() => dossier.set('a.f10', 'ab')), { checks: 1, runs: 0 });
});
test('une chaîne de dix conditions s’exécute une fois chacune', () => {
  const dossier = opened();
  for (let index = 1; index < 10; index += 1) dossier.set(`a.f${index}`, 1);
  assert.deepEqual(work(() => dossier.set('a.f0', 1)), { checks: 1, runs: 11 });
});
test('une touche dans une ligne n’exécute rien dans les autres', () => {
  const dossier = opened();
  const ids = Array.from({ length: 50 }, () => dossier.addRow('a.r'));
  assert.deepEqual(work(() => dossier.set(`a.r.${ids[7]}.n`, 1)), { checks: 0, runs: 1 });
});
test('une ligne ajoutée n’exécute rien dans les autres', () => {
  const dossier = opened();
  for (let index = 0; index < 50; index += 1) dossier.addRow('a.r');
  assert.deepEqual(work(() => dossier.addRow('a.r')), { checks: 0, runs: 1 });
});
test('un champ qui n’a pas changé garde le même état', () => {
  const dossier = opened();
  const before = dossier.node('a.f500');
  dossier.set('a.f499', 1);
  assert.equal(dossier.node('a.f500') === before, true);
});
