import { companyName, type Draft, type Transmission } from '@akto/core';
import { ConflictError, GoneError, StoreError, type DraftSummary, type TransmittedDossier } from './store.js';

/** What every local store decides alike, whatever it keeps its records in. */

/** The draft as it is kept by its next save. */
export function nextRevision(draft: Draft, now: Date): Draft & { readonly savedAt: string } {
  return { ...draft, revision: draft.revision + 1, savedAt: now.toISOString() };
}

/** Whether what was read is a draft: a record can be damaged, or come from other hands. */
export function isDraft(record: unknown): record is Draft & { readonly savedAt: string } {
  if (!isObject(record)) return false;
  return (
    [record.id, record.dispositif, record.version, record.savedAt].every((value) => typeof value === 'string') &&
    Number.isInteger(record.revision) &&
    [record.data, record.documents, record.origin].every(isObject)
  );
}

/** Throws unless a new draft may be kept under this id. */
export function assertNew(held: Draft | undefined, transmitted: TransmittedDossier | undefined): void {
  if (transmitted) throw alreadyTransmitted(transmitted);
  if (held) throw new ConflictError(held);
}

/** Throws unless the draft is kept, and is still the revision that was read. */
export function assertCurrent(draft: Draft, held: Draft | undefined, transmitted: TransmittedDossier | undefined): void {
  assertKept(held !== undefined, transmitted);
  if (held && held.revision !== draft.revision) throw new ConflictError(held);
}

/** Throws unless the draft is kept. A transmitted dossier is a draft too while it is to be completed. */
export function assertKept(kept: boolean, transmitted: TransmittedDossier | undefined): void {
  if (kept) return;
  if (transmitted) throw alreadyTransmitted(transmitted);
  throw new GoneError('Ce brouillon n’existe plus : il a été supprimé, peut-être dans un autre onglet.');
}

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

export function summarise(draft: Draft & { readonly savedAt: string }): DraftSummary {
  const { id, dispositif, version, revision, savedAt, origin, progress = [], reopened } = draft;
  return { id, dispositif, version, revision, savedAt, entreprise: companyName(origin), progress, reopened: reopened !== undefined };
}

/** Sorts by an ISO instant, last first. */
export function lastFirst<Item>(items: readonly Item[], instant: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => (instant(a) < instant(b) ? 1 : instant(a) > instant(b) ? -1 : 0));
}

function alreadyTransmitted({ reference }: TransmittedDossier): GoneError {
  return new GoneError(`Ce dossier a déjà été transmis (référence ${reference}) : il ne peut plus être modifié.`, { transmitted: true });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
