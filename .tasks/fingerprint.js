import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { alone } from './alone.js';
import { ROOT } from './process.js';

/**
 * Does `work` unless the same inputs already gave `output`.
 * @param {{ name: string, inputs: readonly string[], output: string }} product files and folders, relative to the root
 * @param {() => Promise<void>} work throws when it fails
 */
export async function unlessUpToDate({ name, inputs, output }, work) {
  const stamp = join(ROOT, '.cache', 'fingerprints', name);
  const fingerprint = fingerprintOf(inputs);
  const isUpToDate = () => existsSync(join(ROOT, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
  if (isUpToDate()) return;
  await alone(name, async () => {
    if (isUpToDate()) return; // made by another command, in the meantime
    await work();
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, fingerprint);
  });
}

/** @param {readonly string[]} inputs */
export function fingerprintOf(inputs) {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap(filesOf)) {
    hash.update(`${path}\n`).update(readFileSync(join(ROOT, path))).update('\n');
  }
  return hash.digest('hex');
}

/**
 * Every file under a path, in a stable order; none when it does not exist.
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  const absolute = join(ROOT, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  return readdirSync(absolute).sort().flatMap((name) => filesOf(`${path}/${name}`));
}
