import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syncFolder } from '../../files.js';

/**
 * Makes an empty database in `folder` when there is none. A process of its own does it, since it needs 800 MB for a few
 * seconds and never gives them back. The folder has its name only once it is whole: a stop on the way leaves nothing to repair.
 */
export function initialise(folder: string): void {
  if (existsSync(folder)) return;
  const partial = `${folder}.partiel`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  const script = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './initialise-process.ts' : './initialise-process.js', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [...process.execArgv, script, partial], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The embedded database could not be made: ${stderr}`);
  renameSync(partial, folder);
  syncFolder(dirname(folder));
}
