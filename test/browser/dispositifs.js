import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileDispositif } from '@akto/compiler';

const FOLDERS = ['../../schemas/', '../fixtures/schemas/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/**
 * A plugin of the web test runner: `/dispositifs/CODE.js` and `/dispositifs/index.json`, compiled from the schemas of the
 * repository and of the fixtures, as a real site serves them.
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function dispositifsPlugin() {
  /** @type {ReturnType<typeof compileAll> | undefined} */
  let modules;
  return {
    name: 'dispositifs',
    serve({ path }) {
      const name = /^\/dispositifs\/([\w.-]+)$/.exec(path)?.[1];
      if (name === undefined) return undefined;
      modules ??= compileAll();
      if (name === 'index.json') return { body: JSON.stringify(modules.map(({ entry }) => entry)), type: 'json' };
      return modules.find(({ entry }) => entry.module === name)?.code;
    },
  };
}

function compileAll() {
  return FOLDERS.flatMap(dispositifsOf).map((file) => {
    const { module, problems } = compileDispositif({ file, read, sha256 });
    if (!module) throw new Error(problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n'));
    return module;
  });
}

/** @param {string} folder */
function dispositifsOf(folder) {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names.map((name) => join(folder, name)).filter((file) => read(file)?.includes('"x-code"'));
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
