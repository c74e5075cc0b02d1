import type { Draft } from '@akto/core';
import type { Database, Schema, WriteTransaction } from './database.js';
import { withHistory } from './instruct.js';
import { isDraft } from './rules.js';
import type { TransmittedDossier } from './store.js';

/** One by one: a record that the browser cannot read (then undefined) would make `getAll` fail for all of them. */
export async function readEach<Name extends 'drafts' | 'discarded' | 'dossiers'>(database: Database, name: Name): Promise<(Schema[Name]['value'] | undefined)[]> {
  const keys = await database.getAllKeys(name);
  return Promise.all(keys.map((key) => database.get(name, key).catch(() => undefined)));
}

/** What is kept of a draft. A damaged record counts as the one that was read: replacing it heals it and loses nothing. */
export async function heldDraft(tx: WriteTransaction, draft: Draft): Promise<Draft | undefined> {
  const record = await tx.objectStore('drafts').get(draft.id);
  return record === undefined || isDraft(record) ? record : draft;
}

export async function transmitted(tx: WriteTransaction, id: string): Promise<TransmittedDossier | undefined> {
  const record = await tx.objectStore('dossiers').get(id);
  return record && withHistory(record);
}

/** As it is, even damaged. */
export async function move(tx: WriteTransaction, id: string, from: 'drafts' | 'discarded', to: 'drafts' | 'discarded'): Promise<void> {
  const record = await tx.objectStore(from).get(id);
  if (record === undefined) return;
  await tx.objectStore(to).put(record);
  await tx.objectStore(from).delete(id);
}

export function fileIds(tx: WriteTransaction, draftId: string): Promise<string[]> {
  return tx.objectStore('files').index('draft').getAllKeys(draftId);
}

export async function deleteFiles(tx: WriteTransaction, ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => tx.objectStore('files').delete(id)));
}
