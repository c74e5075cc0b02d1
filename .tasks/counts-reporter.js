/**
 * A reporter of node:test that ends with `{"passed":…,"failed":…,"failures":[{"title":…,"cause":…}]}`, for the summary of `npm test`.
 * Every file is a suite, at nesting 0 (test-groups.js). Counted: each test, each suite that fails by itself, each file without a test.
 * Not counted: skipped tests, and suites that pass, whose tests are.
 */
/**
 * The part of a test's event that is read here.
 * @typedef {{ name: string, nesting: number, skip?: string | boolean, todo?: string | boolean,
 *   details: { type?: string, error?: Error & { failureType?: string, cause?: unknown } } }} Outcome
 */

/** @param {AsyncIterable<{ type: string, data: Outcome }>} events */
export default async function* countsReporter(events) {
  const counts = { passed: 0, failed: 0 };
  /** @type {{ title: string, cause: string }[]} */
  const failures = [];
  /** @type {string[]} */
  const names = [];
  /** @param {string} cause */
  const fail = (cause) => {
    counts.failed += 1;
    failures.push({ title: names.join(' › '), cause });
  };
  let isEmpty = true;
  for await (const { type, data } of events) {
    if (type === 'test:start' || type === 'test:pass' || type === 'test:fail') names.splice(data.nesting, Infinity, data.name);
    if (type === 'test:pass' && isTest(data)) counts.passed += 1;
    if (type === 'test:fail' && isFault(data)) fail(causeOf(data));
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // An empty file proves nothing.
    if (data.nesting === 0 && isEmpty && type === 'test:pass') fail('Aucun test dans ce fichier.');
    isEmpty = data.nesting === 0;
  }
  yield JSON.stringify({ ...counts, failures });
}

/** @param {Outcome} outcome */
function causeOf({ details: { error } }) {
  const cause = error?.cause ?? error;
  return String((cause instanceof Error && cause.stack) || cause);
}

/** @param {Outcome} outcome */
function isTest({ details, skip, todo }) {
  return details.type !== 'suite' && !skip && !todo;
}

/** @param {Outcome} outcome */
function isFault({ details, todo }) {
  return !todo && details.error?.failureType !== 'subtestsFailed';
}
