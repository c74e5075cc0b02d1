import { newDraft, type Definition, type Draft, type Reference } from '@akto/core';
import type { Coded } from '../errors.js';
import type { DossierStore, TransmittedDossier } from '../store/store.js';
import { drafts } from './drafts.js';
import { newId } from './new-id.js';

export interface OpenOptions {
  readonly definition: Definition;
  readonly store: DossierStore;
  readonly reference: Reference;
  /** ISO date. */
  readonly today: string;
  /** The dossier to resume; without it, the draft of this dispositif that was saved last, or a new one. */
  readonly id?: string | undefined;
  /** Begins a new dossier even where a draft could be resumed. */
  readonly anew?: boolean | undefined;
}

export type Opened =
  | {
      readonly kind: 'draft';
      readonly draft: Draft;
      readonly resumed: boolean;
      /** The transmitted dossier that the draft completes. */
      readonly completes?: TransmittedDossier | undefined;
    }
  | { readonly kind: 'transmitted'; readonly dossier: TransmittedDossier };

/** Nothing is kept under this id. The message is for the person. */
export class UnknownDossierError extends Error implements Coded {
  override readonly name = 'UnknownDossierError';
  readonly code = 'dossier-unknown';
}

/** Finds what a person is about to see; what the store cannot read does not stop a new dossier. */
export async function open(options: OpenOptions): Promise<Opened> {
  const { id, store } = options;
  return id === undefined ? openLatest(options) : openById(id, store, options.definition);
}

async function openById(id: string, store: DossierStore, definition: Definition): Promise<Opened> {
  const draft = await store.open(id);
  // What was never transmitted is no dossier: there is nothing to ask for.
  const dossier = draft && !draft.reopened ? undefined : await store.dossier(id);
  if (draft) return { kind: 'draft', draft: await asked(definition, await upToDate(definition, draft), dossier), resumed: true, completes: dossier };
  if (dossier) return { kind: 'transmitted', dossier };
  throw new UnknownDossierError('Ce dossier n’existe pas ou plus : il a peut-être été supprimé.');
}

/** What is to be completed, where this version has it: a server keeps it as it was asked, in the version that was transmitted. */
async function asked(definition: Definition, draft: Draft, dossier: TransmittedDossier | undefined): Promise<Draft> {
  const paths = dossier?.history.at(-1)?.reopened;
  if (!dossier || !paths) return draft;
  const { followPaths } = await drafts.load();
  return { ...draft, reopened: followPaths(definition, dossier.transmission.version, paths) };
}

async function openLatest({ definition, store, reference, today, anew }: OpenOptions): Promise<Opened> {
  const draft = anew ? undefined : await latestDraft(definition.code, store).catch(() => undefined);
  if (draft) return { kind: 'draft', draft: await upToDate(definition, draft), resumed: true };
  return {
    kind: 'draft',
    draft: newDraft(definition, { id: newId(), reference, today }),
    resumed: false,
  };
}

/** The draft as this version of its dispositif understands it. */
async function upToDate(definition: Definition, draft: Draft): Promise<Draft> {
  if (draft.version === definition.version && draft.hash === definition.hash) return draft;
  const { migrate } = await drafts.load();
  return migrate(definition, draft);
}

async function latestDraft(code: string, store: DossierStore): Promise<Draft | undefined> {
  const latest = (await store.drafts()).find(({ dispositif }) => dispositif === code);
  return latest && store.open(latest.id);
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
