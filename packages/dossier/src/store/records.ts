import type { Draft } from '@akto/core';
import type { Database, Schema, Transaction } from './database.js';
import { withHistory } from './history.js';
import { isDraft } from './rules.js';
import type { TransmittedDossier } from './store.js';

/** One by one: a record that the browser cannot read (then undefined) would make `getAll` fail for all of them. */
export async function readEach<Name extends 'drafts' | 'discarded' | 'dossiers'>(database: Database, name: Name): Promise<(Schema[Name] | undefined)[]> {
  const keys = await database.table(name).getAllKeys();
  return Promise.all(keys.map((key) => database.table(name).get(key).catch(() => undefined)));
}

/** What is kept of a draft. A damaged record counts as the one that was read: replacing it heals it and loses nothing. */
export async function heldDraft(tx: Transaction, draft: Draft): Promise<Draft | undefined> {
  const record = await tx.table('drafts').get(draft.id);
  return record === undefined || isDraft(record) ? record : draft;
}

export async function transmitted(tx: Transaction, id: string): Promise<TransmittedDossier | undefined> {
  const record = await tx.table('dossiers').get(id);
  return record && withHistory(record);
}
