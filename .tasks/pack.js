/**
 * `node ../../.tasks/pack.js before|after`, run by npm around what it packs, in a package's folder: the tarball has the licence, and
 * its package.json no « source » condition, since it has no sources.
 */
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './process.js';

const KEPT = '.package.json';

/** What a process that was killed left is put back first. */
if (existsSync(KEPT)) renameSync(KEPT, 'package.json');
rmSync('LICENSE', { force: true });

if (process.argv[2] === 'before') {
  copyFileSync(join(ROOT, 'LICENSE'), 'LICENSE');
  copyFileSync('package.json', KEPT);
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'), (key, value) => (key === 'source' ? undefined : value));
  delete manifest.scripts;
  delete manifest.devDependencies;
  if (Array.isArray(manifest.sideEffects)) manifest.sideEffects = manifest.sideEffects.filter((/** @type {string} */ path) => !path.startsWith('./src/'));
  writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
}
