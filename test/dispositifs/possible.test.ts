import assert from 'node:assert/strict';
import { test } from 'node:test';
import { walk } from '@akto/core';
import { Random } from '../core/property-generator.js';
import { dispositifs, trials } from './folder.js';
import { exampleDossier } from './random-dossier.js';
import { answersOf, holds, reach, type Wanted } from './search.js';

for (const { definition, examples } of [...dispositifs, ...trials]) {
  const valid = [...examples].filter(([, { expected }]) => expected.errors.length === 0);
  // The complete one first: the others are for what it cannot lead to.
  const starts = valid.sort(([a], [b]) => Number(b === 'complet') - Number(a === 'complet')).map(([, example]) => example);
  const fields = [...walk(definition)].flatMap(({ node }) => (node.kind === 'field' ? [node] : []));

  test(`${definition.code}: whatever is chosen in a list, some dossier that holds it can be transmitted`, () => {
    const isPossible = (wanted: Wanted): boolean =>
      starts.some((example) => holds(exampleDossier(definition, example), wanted)) ||
      starts.some((example, index) => reach(exampleDossier(definition, example), wanted, new Random(index + 1), example.today));
    assert.deepEqual(answersOf(fields).filter((wanted) => !isPossible(wanted)), []);
  });
}
