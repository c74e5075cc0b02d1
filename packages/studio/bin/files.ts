import { createHash, randomUUID } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** A file of the folder, and what tells whether it changed since. */
export interface KeptFile {
  readonly text: string;
  /** SHA-256 of its bytes. */
  readonly mark: string;
}

export type Written =
  | { readonly is: 'written'; readonly mark: string }
  /** Another hand wrote it since it was read: nothing was written. `current` is undefined when it is gone. */
  | { readonly is: 'changed'; readonly current: KeptFile | undefined }
  | { readonly is: 'refused' };

/** Names that a file of the folder may have on its way: nothing hidden, nothing that climbs. */
const PATH = /^(?:[A-Za-z0-9_][\w.-]*\/){0,3}[A-Za-z0-9_][\w.-]*\.json$/;
const LEFT_OUT = new Set(['package.json', 'node_modules']);

/** The JSON files of a folder and of those below, by path from it. */
export function readFolder(folder: string): ReadonlyMap<string, KeptFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1).replaceAll(sep, '/'));
  const wanted = paths.filter((path) => PATH.test(path) && !path.split('/').some((name) => LEFT_OUT.has(name))).sort();
  return new Map(wanted.flatMap((path) => {
    const file = readKept(join(folder, path));
    return file ? [[path, file] as const] : [];
  }));
}

function readKept(file: string): KeptFile | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    return { text, mark: markOf(text) };
  } catch {
    return undefined;
  }
}

const markOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Writes a file of the folder, whole or not at all.
 * @param mark of the file as it was read; null for one that must not exist
 */
export function writeKept(folder: string, path: string, text: string, mark: string | null): Written {
  if (!PATH.test(path) || path.split('/').some((name) => LEFT_OUT.has(name))) return { is: 'refused' };
  const file = join(folder, path);
  if (!isInside(folder, file)) return { is: 'refused' };
  const current = readKept(file);
  if ((current?.mark ?? null) !== mark) return { is: 'changed', current };
  mkdirSync(dirname(file), { recursive: true });
  replace(file, text);
  return { is: 'written', mark: markOf(text) };
}

/** Whether the nearest folder that exists on the way is, links followed, one of the folder's own. */
function isInside(folder: string, file: string): boolean {
  let existing = existsSync(file) ? file : dirname(file);
  while (!existsSync(existing)) existing = dirname(existing);
  const [root, real] = [realpathSync(folder), realpathSync(existing)];
  return real === root || real.startsWith(root + sep);
}

function replace(file: string, text: string): void {
  const draft = `${file}.${randomUUID()}.tmp`;
  const handle = openSync(draft, 'wx');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
    closeSync(handle);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
