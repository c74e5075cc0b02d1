import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileDispositif } from '@akto/compiler';
import { evaluate, loadDispositif, walk, type Data, type DocumentMeta, type Problem } from '@akto/core';
import { jsonFiles, pathOf, readJson } from './schema-files.js';

interface Example {
  readonly title: string;
  readonly today: string;
  readonly data: Data;
  readonly documents?: Readonly<Record<string, DocumentMeta>>;
  readonly expected: { readonly errors: readonly Omit<Problem, 'level'>[]; readonly warnings: readonly Omit<Problem, 'level'>[] };
}

const { module, problems } = compileDispositif({
  file: pathOf('schemas/CAR.json'),
  read: (path) => readFileSync(path, 'utf8'),
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
});
const factory = (await import(`data:text/javascript,${encodeURIComponent(module?.code ?? '')}`)) as {
  default: Parameters<typeof loadDispositif>[0];
};
const car = loadDispositif(factory.default);
const examples = jsonFiles('schemas/exemples/CAR').map((path) => [path, readJson(path) as unknown as Example] as const);

/** The problems of one level, as an example writes them. */
function found({ data, documents = {}, today }: Example, level: Problem['level']): unknown[] {
  const { problems } = evaluate(car, data, documents, { today });
  return problems.filter((problem) => problem.level === level).map(({ level: _, ...problem }) => problem);
}

/** Problems that are the only one of an example: the example is about them. */
const alone = examples.flatMap(([, { expected }]) => (expected.errors.length === 1 ? expected.errors : []));

describe('each example of CAR gives exactly its messages:', () => {
  for (const [path, example] of examples) {
    it(`${example.title} (${path})`, () => {
      assert.deepEqual({ errors: found(example, 'error'), warnings: found(example, 'warning') }, example.expected);
    });
  }
});

describe('the examples of CAR', () => {
  it('come from a file without any remark', () => assert.deepEqual(problems, []));

  it('show a dossier that can be transmitted', () => {
    assert.ok(examples.some(([, { expected }]) => expected.errors.length === 0));
  });

  for (const { id } of car.rules) {
    it(`fire the rule « ${id} » alone`, () => assert.ok(alone.some(({ rule }) => rule === id)));
  }

  const mandatory = [...walk(car)].flatMap(({ node }) => ('required' in node && node.required !== false ? [node.path] : []));
  for (const mandatoryPath of mandatory) {
    it(`leave out « ${mandatoryPath} » alone`, () => {
      assert.ok(alone.some(({ path, keyword }) => path === mandatoryPath && (keyword === 'required' || keyword === 'source')));
    });
  }

  for (const keyword of ['required', 'source', 'format', 'maxLength', 'enum', 'maxItems', 'document', 'rule']) {
    it(`show the message of « ${keyword} »`, () => assert.ok(alone.some((error) => error.keyword === keyword)));
  }
});
