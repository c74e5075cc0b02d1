import type { Draft } from '@akto/core';
import { ConflictError, GoneError, type TransmittedDossier } from './store.js';

/** What every local store decides alike, whatever it keeps its records in. */

/** The draft as it is kept by its next save. */
export function nextRevision(draft: Draft, now: Date): Draft & { readonly savedAt: string } {
  return { ...draft, revision: draft.revision + 1, savedAt: now.toISOString() };
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

export function alreadyTransmitted({ reference }: TransmittedDossier): GoneError {
  return new GoneError(`Ce dossier a déjà été transmis (référence ${reference}) : il ne peut plus être modifié.`, { transmitted: true });
}
