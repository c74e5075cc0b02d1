/** `node .tasks/run.js <tool> …`: runs a tool of the repository, after installing what it needs. */
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, TaskError, main, run } from './process.js';
import { setUp } from './setup.js';

/**
 * The tools whose command has not the name of its package.
 * @type {Record<string, string>}
 */
const PACKAGES = { akto: '@akto/compiler', tsc: 'typescript', wtr: '@web/test-runner' };

/** The tools that load our sources, but `akto`, which says so itself. Not the others: some of their own packages have a `source` condition too, unpublished. */
const ON_SOURCES = ['storybook', 'vite', 'wtr'];

/**
 * @param {string} tool name of the command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runTool(tool, args, options) {
  const environment = ON_SOURCES.includes(tool) ? sourceEnvironment() : process.env;
  return run(process.execPath, [scriptOf(tool), ...args], { ...options, env: { ...environment, ...options?.env } });
}

/** The environment in which Node, and every Node that it starts, resolves @akto/* to sources and reads TypeScript. */
export function sourceEnvironment() {
  return { ...process.env, NODE_OPTIONS: `--conditions=source --import=${import.meta.resolve('tsx')}` };
}

/** @param {string} tool */
function scriptOf(tool) {
  const name = PACKAGES[tool] ?? tool;
  const folder = join(ROOT, 'node_modules', name);
  try {
    const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return join(folder, typeof bin === 'string' ? bin : bin[tool]);
  } catch {
    throw new TaskError(`Outil inconnu : « ${tool} ».`);
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const [tool = '', ...args] = process.argv.slice(2);
    await setUp();
    return runTool(tool, args, { cwd: process.cwd() });
  });
}
