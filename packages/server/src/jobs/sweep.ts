import type { Services } from '../services.js';

const DAY = 24 * 3_600_000;

/** How long what no longer serves is kept, in milliseconds. */
const KEPT = { upload: DAY, orphanBlob: DAY, discardedDraft: 30 * DAY, removedDraft: 30 * DAY, idempotency: 30 * DAY, delivery: 30 * DAY };

/** Removes the drafts that nobody touches, and erases what is over: sessions, uploads left unfinished, drafts put aside or removed long ago, bytes that no line names. */
export async function sweep(services: Services): Promise<void> {
  const { db, clock } = services;
  const before = (age: number): Date => new Date(clock().getTime() - age);
  await db.deleteFrom('session').where('expires_at', '<', clock()).execute();
  await db.deleteFrom('upload').where('created_at', '<', before(KEPT.upload)).execute();
  await db.deleteFrom('idempotency').where('created_at', '<', before(KEPT.idempotency)).execute();
  await db.deleteFrom('outbox').where('delivered_at', '<', before(KEPT.delivery)).execute();
  await removeForgotten(services);
  await db.deleteFrom('draft').where('discarded_at', '<', before(KEPT.discardedDraft)).where('reopened', 'is', null).execute();
  await db.deleteFrom('draft').where('deleted_at', '<', before(KEPT.removedDraft)).execute();
  await forgetDocuments(services);
  await eraseStaging(services);
  await eraseBlobs(services, before(KEPT.orphanBlob));
}

/** Drafts that nobody saved for as long as the portal says: removed, as by their person. A complement that AKTO asked for waits. */
async function removeForgotten({ db, clock, draftDays }: Services): Promise<void> {
  if (draftDays === undefined) return;
  const forgotten = new Date(clock().getTime() - draftDays * DAY);
  await db.updateTable('draft').set({ deleted_at: clock() }).where('saved_at', '<', forgotten).where('deleted_at', 'is', null).where('discarded_at', 'is', null).where('reopened', 'is', null).execute();
}

/** Documents whose draft was erased and became no dossier. */
async function forgetDocuments({ db }: Services): Promise<void> {
  await db
    .deleteFrom('document')
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('draft').select('draft.id').whereRef('draft.tenant_id', '=', 'document.tenant_id').whereRef('draft.id', '=', 'document.draft_id'))))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('dossier').select('dossier.id').whereRef('dossier.tenant_id', '=', 'document.tenant_id').whereRef('dossier.id', '=', 'document.draft_id'))))
    .execute();
}

/** Files received for uploads that are no more. One that is being announced has its line before its file. */
async function eraseStaging({ db, staging }: Services): Promise<void> {
  const ids = [];
  for await (const id of staging.list()) ids.push(id);
  const rows = await db.selectFrom('upload').select('id').execute();
  const known = new Set(rows.map(({ id }) => id));
  for (const id of ids) if (!known.has(id)) await staging.erase(id);
}

/** Old enough that no attach can be about to write their line. */
async function eraseBlobs({ db, blobs }: Services, before: Date): Promise<void> {
  for await (const { key, modified } of blobs.list()) {
    if (modified >= before) continue;
    const row = await db.selectFrom('document').select('id').where('key', '=', key).executeTakeFirst();
    if (!row) await blobs.delete(key);
  }
}
