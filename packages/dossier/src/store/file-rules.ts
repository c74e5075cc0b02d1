import type { Transmission } from '@akto/core';
import { alreadyTransmitted } from './rules.js';
import { StoreError, type TransmittedDossier } from './store.js';

/** What every local store decides alike of the files of a dossier. */

/** Throws when the file was transmitted: it belongs to the dossier for good. */
export function assertNotSent(documentId: string, transmitted: TransmittedDossier | undefined): void {
  if (transmitted && sentFiles(transmitted).has(documentId)) throw alreadyTransmitted(transmitted);
}

/** Ids of the documents of a dossier, whatever the version that sent them. */
export function sentFiles({ transmission, versions }: TransmittedDossier): ReadonlySet<string> {
  return new Set([transmission, ...versions.map((version) => version.transmission)].flatMap(({ documents }) => Object.keys(documents)));
}

/** Throws when the transmission names a document whose file is not among `kept`. */
export function assertFiles({ documents }: Transmission, kept: readonly string[]): void {
  const error = missingFiles(documents, kept, 'sur cet appareil');
  if (error) throw error;
}

/** What to say of documents whose files are not among `kept`, by their names. */
export function missingFiles(documents: Transmission['documents'], kept: readonly string[], where: string): StoreError | undefined {
  const missing = Object.keys(documents).filter((id) => !kept.includes(id));
  if (missing.length === 0) return undefined;
  const names = missing.map((id) => `« ${documents[id]?.name} »`).join(', ');
  return new StoreError(`Fichier introuvable ${where} : ${names}. Ajoutez-le de nouveau, puis transmettez.`);
}
