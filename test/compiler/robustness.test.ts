import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileText } from './authoring.js';

const text = readFileSync(new URL('../fixtures/schemas/ESSAI.json', import.meta.url), 'utf8');

/** The same document with one of its values, taken by its rank, replaced. */
function replaceAt(rank: number, replacement: unknown): string {
  let seen = 0;
  return JSON.stringify(JSON.parse(text), (_, value: unknown) => (seen++ === rank ? replacement : value), 2);
}
const values = [...JSON.stringify(JSON.parse(text)).matchAll(/[,:{[]/g)].length;

test('quoi que l’auteur écrive à la place d’une valeur, la compilation répond', () => {
  const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom({}, [], '', null, { type: 'object' }, { $ref: '#/$defs/attestation' }, [{ const: 1 }]));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: values }), anything, (rank, replacement) => {
      assert.ok(Array.isArray(compileText(replaceAt(rank, replacement)).problems));
    }),
    { numRuns: 150 },
  );
});

test('un fichier coupé n’importe où donne une faute, à sa place', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.trimEnd().length - 1 }), (length) => {
      const [problem] = compileText(text.slice(0, length)).problems;
      assert.ok(problem && problem.level === 'error' && problem.offset <= length);
    }),
    { numRuns: 200 },
  );
});
