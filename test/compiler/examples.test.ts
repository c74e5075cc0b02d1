import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { evaluate, type Data, type DocumentMeta, type Problem } from '@akto/core';
import { load } from './definition.js';
import { compileFixture } from './fixtures.js';

interface Example {
  readonly title: string;
  readonly today: string;
  readonly data: Data;
  readonly documents?: Readonly<Record<string, DocumentMeta>>;
  readonly expected: { readonly errors: readonly unknown[]; readonly warnings: readonly unknown[] };
}

const folder = new URL('../fixtures/schemas/exemples/ESSAI/', import.meta.url);
const definition = await load(compileFixture('ESSAI'));
const told = ({ level: _, ...problem }: Problem): unknown => problem;

// Those of the CAR have their own file.
for (const file of readdirSync(folder)) {
  const { title, today, data, documents = {}, expected } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Example;
  test(`exemple ESSAI/${file} : ${title}`, () => {
    const { problems } = evaluate(definition, data, documents, { today });
    const of = (level: Problem['level']): unknown[] => problems.filter((problem) => problem.level === level).map(told);
    assert.deepEqual({ errors: of('error'), warnings: of('warning') }, expected);
  });
}
