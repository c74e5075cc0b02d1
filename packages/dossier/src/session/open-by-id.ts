import { followPaths, migrate, type Definition, type Draft } from '@akto/core';
import type { Coded } from '../errors.js';
import type { DossierStore, TransmittedDossier } from '../store/store.js';
import { isCurrent, type Opened } from './opened.js';

/** Nothing is kept under this id. The message is for the person. */
export class UnknownDossierError extends Error implements Coded {
  override readonly name = 'UnknownDossierError';
  readonly code = 'dossier-unknown';
}

/** A draft or a transmitted dossier, whatever version of its dispositif it is of. */
export async function openById(id: string, store: DossierStore, definition: Definition): Promise<Opened> {
  const draft = await store.open(id);
  // What was never transmitted is no dossier: there is nothing to ask for.
  const dossier = draft && !draft.reopened ? undefined : await store.dossier(id);
  if (draft) return { kind: 'draft', draft: asked(definition, isCurrent(definition, draft) ? draft : migrate(definition, draft), dossier), resumed: true, completes: dossier };
  if (dossier) return { kind: 'transmitted', dossier, draft: asDraft(dossier) };
  throw new UnknownDossierError('Ce dossier n’existe pas ou plus : il a peut-être été supprimé.');
}

/** What is to be completed, where this version has it: a server keeps it as it was asked, in the version that was transmitted. */
function asked(definition: Definition, draft: Draft, dossier: TransmittedDossier | undefined): Draft {
  const paths = dossier?.history.at(-1)?.reopened;
  if (!dossier || !paths) return draft;
  return { ...draft, reopened: followPaths(definition, dossier.transmission.version, paths) };
}

/** A transmitted dossier in the shape of a draft, to be read on screen. */
export const asDraft = ({ id, transmission, transmittedAt }: TransmittedDossier): Draft => ({
  ...transmission,
  id,
  visited: [],
  origin: {},
  aside: {},
  review: [],
  savedAt: transmittedAt,
  revision: 1,
});
