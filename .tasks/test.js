/**
 * `npm test [-- filter…]`: every test, or those whose path under test/ contains a filter (`core`, `e2e`, `dossier/tabs`).
 * What failed is told again at the end; the last line is always `N passed, N failed`.
 */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackages, buildSite, buildStudio } from './build.js';
import { ROOT, TaskError, main, run } from './process.js';
import { runTool, sourceEnvironment } from './run.js';
import { setUp } from './setup.js';
import { buildStories } from './stories.js';
import { GROUP_SIZE, groupsOf, writeGroup } from './test-groups.js';

const filters = process.argv.slice(2);
const results = mkdtempSync(join(tmpdir(), 'akto-test-'));
const totals = { passed: 0, failed: 0, failures: /** @type {Failure[]} */ ([]) };

/** @typedef {{ title: string, cause: string }} Failure */

/** Enough for an assertion and where it stands. */
const CAUSE_LINES = 30;

await main(async () => {
  await setUp();
  const files = testFiles();
  const browser = files.filter((file) => file.endsWith('.browser.test.ts'));
  const endToEnd = files.filter((file) => file.startsWith('test/e2e/'));
  const stories = files.filter((file) => file.startsWith('test/stories/built/'));
  const packages = files.filter((file) => file.startsWith('test/packages/'));
  const node = files.filter((file) => ![...browser, ...endToEnd, ...stories, ...packages].includes(file));

  const needsStudio = files.some((file) => file.startsWith('test/e2e/studio'));
  await buildForTests(files.some(needsSite) && buildSite, needsStudio && buildStudio);
  await suite('Tests Node', node, (counts) => nodeTests(node, counts, availableParallelism()));
  await suite('Tests dans le navigateur', browser, (counts) => browserTests(browser, counts));
  await suite('Tests de bout en bout', endToEnd, (counts) => nodeTests(endToEnd, counts, 1));
  await buildForTests(packages.length > 0 && buildPackages, stories.length > 0 && buildStories);
  await suite('Tests des paquets', packages, (counts) => nodeTests(packages, counts, 1));
  await suite('Tests des histoires', stories, (counts) => nodeTests(stories, counts, 1, 15));

  rmSync(results, { recursive: true });
  if (files.length === 0) console.error(`Aucun fichier de test ne correspond à : ${filters.join(' ')}`);
  if (totals.failures.length > 0) console.log(`\nÉchecs :\n${totals.failures.map(asText).join('\n')}`);
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed > 0 || totals.passed === 0 ? 1 : 0;
});

function testFiles() {
  return readdirSync(join(ROOT, 'test'), { recursive: true })
    .map((file) => `test/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && (filters.length === 0 || filters.some((filter) => file.includes(filter))))
    .sort();
}

/** @param {string} file */
function needsSite(file) {
  return ['test/architecture/', 'test/e2e/', 'test/readme/'].some((folder) => file.startsWith(folder));
}

/**
 * What does not build is one failure; the suites still run and say what depends on it. Each keeps about one processor busy:
 * they are made at the same time.
 * @param {...(false | (() => Promise<void>))} works
 */
async function buildForTests(...works) {
  for (const result of await Promise.allSettled(works.map((work) => work && work()))) {
    if (result.status === 'fulfilled') continue;
    if (!(result.reason instanceof TaskError)) throw result.reason;
    console.error(result.reason.message);
    fail('Construction', result.reason.message);
  }
}

/**
 * Runs one suite and adds its counts. A runner that stops without a count, or fails without a failed test, is one failure.
 * @param {string} title
 * @param {readonly string[]} files
 * @param {(counts: string) => Promise<number>} work gets the file where the counts go, resolves to the exit code
 */
async function suite(title, files, work) {
  if (files.length === 0) return;
  console.log(`\n== ${title} (${files.length} fichiers)`);
  const counts = join(results, 'counts.json');
  rmSync(counts, { force: true });
  const code = await work(counts);
  const { passed, failed, failures } = readCounts(counts);
  totals.passed += passed;
  totals.failed += failed;
  totals.failures.push(...failures);
  if (code !== 0 && failed === 0) fail(title, `Le lanceur s’est arrêté avec le code ${code}.`);
}

/**
 * @param {string} title
 * @param {string} cause
 */
function fail(title, cause) {
  totals.failed += 1;
  totals.failures.push({ title, cause });
}

/** @param {Failure} failure */
function asText({ title, cause }) {
  return [`✖ ${title}`, ...cause.split('\n').slice(0, CAUSE_LINES).map((line) => `    ${line}`)].join('\n');
}

/** @param {string} file */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, failures: [{ title: file, cause: 'Le lanceur n’a rien compté.' }] };
  }
}

/**
 * @param {readonly string[]} files
 * @param {string} counts
 * @param {number} concurrency
 * @param {number} [minutes] that a whole file may take
 */
function nodeTests(files, counts, concurrency, minutes = 5) {
  const timeout = minutes * 60_000;
  const entries = groupsOf(files).map((group, index) => {
    const entry = join(results, `groupe-${String(index).padStart(2, '0')}.js`);
    writeGroup(group, entry, timeout);
    return entry;
  });
  const options = [
    '--test',
    `--test-concurrency=${concurrency}`,
    `--test-timeout=${timeout * GROUP_SIZE}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./.tasks/counts-reporter.js',
    `--test-reporter-destination=${counts}`,
  ];
  return run(process.execPath, [...options, ...entries], { env: sourceEnvironment() });
}

/**
 * @param {readonly string[]} files
 * @param {string} counts
 */
function browserTests(files, counts) {
  return runTool('wtr', ['--config', 'test/web-test-runner.config.js', '--files', ...files], { env: { AKTO_TEST_COUNTS: counts } });
}
