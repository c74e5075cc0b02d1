import assert from 'node:assert/strict';
import { compileText, linesOf, marked } from './authoring.js';

/** Holds that a schema has one problem, at `⟦`, with exactly this code and message. */
export function expectProblem(schema: string, expected: string, others: Readonly<Record<string, string>> = {}): void {
  const { text, at } = marked(schema);
  assert.deepEqual(linesOf(compileText(text, others)), [`${at} ${expected}`]);
}

/** Holds that a schema has no problem at all. */
export function expectNone(schema: string, others: Readonly<Record<string, string>> = {}): void {
  assert.deepEqual(linesOf(compileText(schema, others)), []);
}
