/** The command `akto` of the repository: its sources in one piece, made again when one of them changed. It starts as fast as the published one, with nothing to build beforehand. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprintOf } from './fingerprint.js';
import { ROOT } from './process.js';

const FOLDER = join(ROOT, '.cache', 'akto');
const MAIN = join(ROOT, 'packages', 'compiler', 'src', 'cli', 'main.ts');

/** Address of the module that runs the command. */
export async function commandOfSources() {
  // Its own for each state of the sources: two commands at once do not take that of each other.
  const folder = join(FOLDER, fingerprintOf(['package-lock.json', '.tasks/akto.js', 'packages/compiler/src', 'packages/core/src']));
  if (!existsSync(folder)) await bundle(folder);
  return pathToFileURL(join(folder, 'main.js')).href;
}

/** @param {string} folder */
async function bundle(folder) {
  const { build, defaultServerConditions } = await import('vite');
  mkdirSync(FOLDER, { recursive: true });
  const earlier = readdirSync(FOLDER).filter((name) => !name.startsWith('tmp-'));
  const made = mkdtempSync(join(FOLDER, 'tmp-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    root: ROOT,
    resolve: { conditions: ['source', ...defaultServerConditions] },
    ssr: { noExternal: true, resolve: { conditions: ['source', ...defaultServerConditions] } },
    build: {
      ssr: MAIN,
      target: 'node20',
      outDir: made,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'main.js' } },
    },
  });
  try {
    renameSync(made, folder);
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else another command was faster
  }
  for (const name of earlier) rmSync(join(FOLDER, name), { recursive: true, force: true });
}
