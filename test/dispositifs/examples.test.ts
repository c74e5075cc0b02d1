import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluate, toTemplate, walk, type Definition, type Problem, type Rule } from '@akto/core';
import type { Example } from '@akto/compiler/examples';
import { leavesOf } from './leaves.js';
import { dispositifs, trials, type Dispositif } from './folder.js';

/** The problems of one level, as an example writes them. */
function found({ definition }: Dispositif, { data, documents, today }: Example, level: Problem['level']): unknown[] {
  const { problems } = evaluate(definition, data, documents, { today });
  return problems.filter((problem) => problem.level === level).map(({ level: _, ...problem }) => problem);
}

/** Rules of one shared definition used in several places have one id: one of them is enough. */
const byId = (rules: readonly Rule[]): readonly (readonly [string, readonly Rule[]])[] => [...new Set(rules.map(({ id }) => id))].map((id) => [id, rules.filter((rule) => rule.id === id)]);

const fires = ({ expected }: Example, { id }: Rule): boolean => [...expected.errors, ...expected.warnings].some(({ rule }) => rule === id);
const firesAlone = ({ expected }: Example, { id }: Rule): boolean => {
  const all = [...expected.errors, ...expected.warnings];
  return all.length > 0 && all.every(({ rule }) => rule === id);
};

/** What a rule reads, what that is computed from, and where it speaks. */
function fieldsOf(definition: Definition, { must, when, on }: Rule): readonly string[] {
  const read = [...must.reads, ...(when?.reads ?? []), ...on];
  const computed = [...walk(definition)].flatMap(({ node }) => (node.kind === 'field' && node.value && read.includes(node.path) ? node.value.reads : []));
  return [...read, ...computed];
}

/** Whether two examples differ, and only by what the rule reads. */
function differBy({ definition }: Dispositif, a: Example, b: Example, rule: Rule): boolean {
  const [left, right] = [leavesOf(a.data), leavesOf(b.data)];
  const paths = [...new Set([...left.keys(), ...right.keys()])].filter((path) => left.get(path) !== right.get(path));
  const read = fieldsOf(definition, rule);
  return (paths.length > 0 || a.today !== b.today) && paths.every((path) => read.some((field) => (toTemplate(definition, path) ?? path).startsWith(field)));
}

for (const dispositif of [...dispositifs, ...trials]) {
  describe(`each example of ${dispositif.definition.code} gives exactly its messages:`, () => {
    for (const [name, example] of dispositif.examples) {
      it(`${example.title} (${name})`, () => {
        assert.deepEqual({ errors: found(dispositif, example, 'error'), warnings: found(dispositif, example, 'warning') }, example.expected);
      });
    }
  });
}

for (const dispositif of dispositifs) {
  const { definition, problems } = dispositif;
  const examples = [...dispositif.examples.values()];

  describe(`the examples of ${definition.code}`, () => {
    it('come from a file without any remark', () => assert.deepEqual(problems, []));

    it('have a complete dossier, which can be transmitted without a warning', () => {
      assert.deepEqual(dispositif.examples.get('complet')?.expected, { errors: [], warnings: [] });
    });

    for (const [id, rules] of byId(definition.rules)) {
      it(`fire the rule « ${id} » alone, and respect it when only what it reads is another`, () => {
        const broken = examples.filter((example) => rules.some((rule) => firesAlone(example, rule)));
        assert.ok(broken.length > 0, 'no example fires it alone');
        const kept = examples.filter((example) => !rules.some((rule) => fires(example, rule)));
        const arePair = (bad: Example, good: Example): boolean => rules.some((rule) => differBy(dispositif, bad, good, rule));
        assert.ok(broken.some((bad) => kept.some((good) => arePair(bad, good))), 'no example is on the other side of its boundary');
      });
    }
  });
}
