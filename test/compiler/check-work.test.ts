import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { measureWith } from '@akto/compiler/text';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What V8 writes of a module. The first range of a function is all of it. */
interface Coverage {
  readonly url: string;
  readonly functions: readonly { readonly functionName: string; readonly ranges: readonly [{ readonly count: number }] }[];
}

/**
 * What `npm run check` does, counted rather than timed: a clock says little on a machine that does other things.
 * V8 counts the calls of each function.
 */
const calls = new Map<string, number>();
const countOf = (module: string, name: string): number => {
  const count = calls.get(`${module} ${name}`);
  assert.ok(count !== undefined && count > 0, `${name} de ${module} n’est jamais appelée : le test ne compte plus rien`);
  return count;
};

const filesUnder = (folder: string): readonly string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.json')).map(({ parentPath, name }) => join(parentPath, name));
/** Of a condition and of its parts, for one question: 35 on average, where all cases would be 220. */
const MOST_EVALUATIONS = 60;

const examples = filesUnder(join(ROOT, 'schemas/exemples'));
const versions = filesUnder(join(ROOT, 'schemas/versions'));
/** That of npm is only looked at, to see that it is not a dispositif. */
const beside = readdirSync(join(ROOT, 'schemas')).filter((name) => name.endsWith('.json'));
const schemas = beside.filter((name) => name !== 'package.json');

before(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'akto-calls-'));
  // A process of its own: nothing is known yet of what other tests have compiled.
  const run = promisify(execFile)(process.execPath, ['--conditions=source', '--import', 'tsx', 'packages/compiler/src/cli/main.ts', 'check'], { cwd: ROOT, env: { ...process.env, NODE_V8_COVERAGE: folder } });
  assert.match((await run).stdout, /aucune erreur/);
  for (const name of readdirSync(folder)) {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: readonly Coverage[] };
    for (const { url, functions } of result) {
      const module = url.split('/').slice(-2).join('/');
      for (const { functionName, ranges: [whole] } of functions) calls.set(`${module} ${functionName}`, (calls.get(`${module} ${functionName}`) ?? 0) + whole.count);
    }
  }
  await rm(folder, { recursive: true });
});

test('chaque fichier de schemas/ est analysé une fois, communs.json compris, et chaque exemple aussi', () => {
  assert.equal(countOf('source/parse.ts', 'parseJson'), schemas.length + examples.length);
});

test('chaque fichier n’est lu qu’une fois', () => {
  assert.equal(countOf('node/compile-file.ts', 'readText'), beside.length + examples.length + versions.length);
});

test('chaque exemple est rempli une fois', () => {
  assert.equal(countOf('evaluate/evaluate.ts', 'evaluate'), examples.length);
});

test('une expression n’est découpée en mots qu’une fois, et n’est compilée qu’une fois par objet où elle est écrite', () => {
  assert.equal(countOf('expression/tokens.ts', 'tokenize'), countOf('expression/index.ts', 'compile'));
});

test('ajv compile une fois les contraintes d’un champ, pour la vérification comme pour le module', () => {
  assert.equal(countOf('compile/index.js', 'compileSchema'), countOf('dist/core.js', 'addSchema'));
});

test('une expression régulière n’est mesurée qu’une fois', () => {
  const measured: string[] = [];
  const measure = measureWith(() => ((pattern: string) => {
    measured.push(pattern);
    return { status: 'safe', complexity: { type: 'safe' } };
  }) as never);
  for (const pattern of ['(a+)+', '(b+)+', '(a+)+']) measure(pattern);
  assert.deepEqual(measured, ['(a+)+', '(b+)+']);
});

test('les cas d’une condition ne sont essayés que jusqu’à la réponse', () => {
  const questions = countOf('reach/outcomes.ts', 'outcomesOf');
  const evaluations = countOf('reach/outcomes.ts', 'valueOf');
  assert.ok(evaluations < MOST_EVALUATIONS * questions, `${evaluations} évaluations pour ${questions} questions`);
});
