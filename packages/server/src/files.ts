import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { SetupError } from './failure.js';

/**
 * Makes a folder that only this account reads.
 * @throws SetupError when the system refuses
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new SetupError(`AKTO_DONNEES : le dossier ${folder} ne peut pas être créé (${(error as Error).message}). Choisissez un dossier où ce compte a le droit d’écrire.`, { cause: error });
  }
}

/** Asks the disk to keep the names of a folder: a new file is durable only with its name. Windows has no such thing. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
