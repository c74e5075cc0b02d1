import { writeFileSync } from 'node:fs';

/**
 * A reporter of the web test runner that writes `{ passed, failed, failures: [{ title, cause }] }` in a file, for the summary of `npm test`.
 * A page that could not run (syntax error, missing import, crash) counts as one failure.
 * @param {string | undefined} file nothing is written without it
 */
export function countsReporter(file) {
  return {
    /** @param {{ sessions: import('@web/test-runner').TestSession[] }} run */
    onTestRunFinished({ sessions }) {
      if (!file) return;
      const counts = { passed: 0, failed: 0, failures: /** @type {Failure[]} */ ([]) };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) count(session.testResults, counts, session.testFile ?? '');
        if (!session.passed && counts.failed === before) fail(counts, session.testFile ?? '', session.errors);
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/** @typedef {{ title: string, cause: string }} Failure */
/** @typedef {{ passed: number, failed: number, failures: Failure[] }} Counts */

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {Counts} counts
 * @param {string} title of the file and of the suites around
 */
function count(suite, counts, title) {
  for (const test of suite.tests) {
    if (test.skipped) continue;
    if (test.passed) counts.passed += 1;
    else fail(counts, `${title} › ${test.name}`, test.error ? [test.error] : []);
  }
  for (const child of suite.suites) count(child, counts, `${title} › ${child.name}`);
}

/**
 * @param {Counts} counts
 * @param {string} title
 * @param {readonly import('@web/test-runner').TestResultError[]} errors
 */
function fail(counts, title, errors) {
  counts.failed += 1;
  counts.failures.push({ title, cause: errors.map(({ message, stack }) => [message, stack].filter(Boolean).join('\n')).join('\n') });
}
