/**
 * A reporter of node:test that ends with `{"passed":…,"failed":…}`, for the summary of `npm test`.
 * Counted: each test, each file that fails by itself. Not counted: skipped tests, and groups, whose tests are.
 */
import { resolve } from 'node:path';

/**
 * The part of a test's event that is read here.
 * @typedef {{ name: string, nesting: number, file?: string, skip?: string | boolean, todo?: string | boolean,
 *   details: { type?: string, error?: { failureType?: string } } }} Outcome
 */

/** @param {AsyncIterable<{ type: string, data: Outcome }>} events */
export default async function* countsReporter(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type === 'test:pass' && isTest(data)) counts[isWholeFile(data) ? 'failed' : 'passed'] += 1;
    if (type === 'test:fail' && isFault(data)) counts.failed += 1;
  }
  yield JSON.stringify(counts);
}

/** @param {Outcome} outcome */
function isTest({ details, skip, todo }) {
  return details.type !== 'suite' && !skip && !todo;
}

/**
 * Node reports a file in place of its tests when it holds none: an empty file proves nothing.
 * @param {Outcome} outcome
 */
function isWholeFile({ name, file, nesting }) {
  return nesting === 0 && file !== undefined && resolve(name) === file;
}

/** @param {Outcome} outcome */
function isFault({ details, todo }) {
  return !todo && details.error?.failureType !== 'subtestsFailed';
}
