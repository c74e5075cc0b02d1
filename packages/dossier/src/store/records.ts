import type { Draft } from '@akto/core';
import type { Transaction } from './database.js';
import { withHistory } from './history.js';
import { isDraft } from './summaries.js';
import type { TransmittedDossier } from './store.js';

/** What is kept of a draft. A damaged record counts as the one that was read: replacing it heals it and loses nothing. */
export async function heldDraft(tx: Transaction, draft: Draft): Promise<Draft | undefined> {
  const record = await tx.table('drafts').get(draft.id);
  return record === undefined || isDraft(record) ? record : draft;
}

export async function transmitted(tx: Transaction, id: string): Promise<TransmittedDossier | undefined> {
  const record = await tx.table('dossiers').get(id);
  return record && withHistory(record);
}
