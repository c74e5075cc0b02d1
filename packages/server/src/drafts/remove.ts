import { notFound } from '../http/problem.js';
import { assertNotTransmitted, changedElsewhere, liveDraft, lockDraft, rowOf, type DraftKey, type Tx } from './state.js';

/** Puts a draft aside: no longer among the drafts, until it is brought back or removed. */
export async function discardDraft(tx: Tx, key: DraftKey, now: Date): Promise<void> {
  const row = await lockDraft(tx, key);
  if (row.reopened !== null) return assertNotTransmitted(tx, key);
  await mark(tx, key, { discarded_at: now });
}

/** Brings a draft back as it was put aside. */
export async function restoreDraft(tx: Tx, key: DraftKey): Promise<void> {
  const row = await rowOf(tx, key);
  if (!row) await assertNotTransmitted(tx, key);
  if (row?.deleted_at !== null) throw notFound('Ce brouillon');
  await mark(tx, key, { discarded_at: null });
}

/**
 * Removes a draft, put aside or not; it is erased later. `revision` undefined: whatever it is.
 * @throws Problem 409 for one that completes a transmitted dossier
 */
export async function removeDraft(tx: Tx, key: DraftKey, revision: number | undefined, now: Date): Promise<void> {
  await tx.selectFrom('draft').select('id').where('tenant_id', '=', key.tenant).where('id', '=', key.id).forUpdate().execute();
  const held = await rowOf(tx, key);
  const row = held?.deleted_at === null ? held : await liveDraft(tx, key);
  if (row.reopened !== null) await assertNotTransmitted(tx, key);
  if (revision !== undefined && row.revision !== revision) throw changedElsewhere(row);
  await mark(tx, key, { deleted_at: now });
}

async function mark(tx: Tx, { tenant, id }: DraftKey, marks: { readonly discarded_at?: Date | null; readonly deleted_at?: Date }): Promise<void> {
  await tx.updateTable('draft').set(marks).where('tenant_id', '=', tenant).where('id', '=', id).execute();
}
