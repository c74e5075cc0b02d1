import { newDraft, type Definition, type Draft, type Reference } from '@akto/core';
import type { DossierStore } from '../store/store.js';
import { drafts } from './drafts.js';
import { newId } from './new-id.js';
import { isCurrent, type Opened } from './opened.js';

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

/** Finds what a person is about to see; what the store cannot read does not stop a new dossier. */
export async function open(options: OpenOptions): Promise<Opened> {
  const { id, store } = options;
  return id === undefined ? openLatest(options) : (await drafts.load()).openById(id, store, options.definition);
}

async function openLatest({ definition, store, reference, today, anew }: OpenOptions): Promise<Opened> {
  const draft = anew ? undefined : await latestDraft(definition.code, store).catch(() => undefined);
  if (draft) return { kind: 'draft', draft: isCurrent(definition, draft) ? draft : (await drafts.load()).migrate(definition, draft), resumed: true };
  return {
    kind: 'draft',
    draft: newDraft(definition, { id: newId(), reference, today }),
    resumed: false,
  };
}

async function latestDraft(code: string, store: DossierStore): Promise<Draft | undefined> {
  const latest = (await store.drafts()).find(({ dispositif }) => dispositif === code);
  return latest && store.open(latest.id);
}
