import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { walk } from '@akto/core';
import { dispositifs } from '../dispositifs/folder.js';

// That each example gives exactly its messages, and each rule its pair of examples, is proved for every dispositif in test/dispositifs.
const { definition: car, examples } = dispositifs.find(({ definition }) => definition.code === 'CAR')!;

/** Problems that are the only one of an example: the example is about them. */
const alone = [...examples.values()].flatMap(({ expected }) => (expected.errors.length === 1 ? expected.errors : []));

describe('the examples of CAR', () => {
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
