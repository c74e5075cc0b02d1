import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { codeOf, SetupError } from '../../failure.js';
import { isDead, thisProcess, type Holder } from './holder.js';

/**
 * Takes a folder for this process alone: two engines on one folder lose data without a word. The lock of a process that
 * is provably dead is taken over; time proves nothing, since a busy engine answers nobody.
 * @returns what gives the folder back
 * @throws SetupError that names who has it
 */
export function lock(file: string): () => void {
  const mine = JSON.stringify(thisProcess());
  for (;;) {
    if (create(file, mine)) break;
    const theirs = read(file);
    if (theirs === undefined) continue;
    const holder = parse(theirs);
    if (!holder || !isDead(holder)) throw new SetupError(heldBy(holder, file));
    clear(file, theirs);
  }
  return () => {
    if (read(file) === mine) rmSync(file);
  };
}

/** Appears whole or not at all: a link to a file already written. */
function create(file: string, content: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, content, { flag: 'wx' });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/** Removes the lock of a dead process. Of several that try, one has the right, and it looks again before it removes. */
function clear(file: string, stale: string): void {
  const right = `${file}.reprise`;
  if (!create(right, '')) throw new SetupError(`Un autre akto-server reprend ce dossier de données : réessayez dans un instant. Si le message persiste, supprimez ${right}.`);
  try {
    if (read(file) === stale) rmSync(file);
  } finally {
    rmSync(right);
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text: string): Holder | undefined {
  try {
    const value = JSON.parse(text) as Partial<Holder> | null;
    return typeof value?.pid === 'number' && typeof value.host === 'string' ? (value as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function heldBy(holder: Holder | undefined, file: string): string {
  const who = holder ? `le processus ${holder.pid} de « ${holder.host} »` : 'un autre processus';
  return `Ce dossier de données est déjà utilisé par ${who} : arrêtez-le, ou choisissez un autre dossier avec AKTO_DONNEES. S’il ne tourne plus nulle part, supprimez ${file}.`;
}
