import { sql, type QueryCreator } from 'kysely';
import type { DraftRevisionRow, Tables } from '../database/tables.js';
import type { Limits } from '../limits.js';
import { Problem } from '../http/problem.js';
import type { DraftColumns } from './content.js';
import { assertNotTransmitted, changedElsewhere, liveDraft, type DraftKey, type Tx } from './state.js';

/** One save, by whom and when. */
export interface Save extends DraftKey {
  readonly columns: DraftColumns;
  readonly author: string;
  readonly now: Date;
}

export interface SavedRow {
  readonly revision: number;
  readonly saved_at: Date;
}

/** How many of the last revisions are kept; before them, the last of each day. */
const KEPT = 20;

/** What a revision keeps of the draft. */
const REVISION = ['tenant_id', 'draft_id', 'revision', 'content', 'author', 'saved_at'] as const;
const WRITTEN = ['tenant_id', 'id as draft_id', 'revision', 'content', 'author', 'saved_at'] as const;

/**
 * Keeps a new draft as revision 1. The same content given again (the first answer was lost) is the same creation.
 * @throws Problem when there is another draft of this id, or a transmitted dossier
 */
export async function createDraft(tx: Tx, save: Save, limits: Limits): Promise<SavedRow & { readonly created: boolean }> {
  const { tenant, id, columns, author, now } = save;
  const row = await tx
    .with('saved', (query) =>
      query
        .insertInto('draft')
        .values({ tenant_id: tenant, id, ...columns, revision: 1, owner: author, author, reopened: null, saved_at: now, discarded_at: null, deleted_at: null })
        .onConflict((conflict) => conflict.doNothing())
        .returning(WRITTEN),
    )
    .with('kept', keepRevision)
    .selectFrom('saved')
    .select(['revision', 'saved_at'])
    .executeTakeFirst();
  // After the insertion, which waits for a transmission in progress to end.
  await assertNotTransmitted(tx, save);
  if (!row) return { ...(await unchanged(tx, save)), created: false };
  await assertRoom(tx, tenant, limits);
  return { ...row, created: true };
}

/**
 * Replaces a draft of which `revision` was read: one statement, since a person saves every few seconds.
 * @throws Problem 412 with what is kept when another save came first
 */
export async function saveDraft(tx: Tx, save: Save, revision: number): Promise<SavedRow> {
  const { tenant, id, columns, author, now } = save;
  const row = await tx
    .with('saved', (query) =>
      query
        .updateTable('draft')
        .set({ ...columns, author, saved_at: now, revision: sql<number>`revision + 1` })
        .where('tenant_id', '=', tenant)
        .where('id', '=', id)
        .where('revision', '=', revision)
        .where('discarded_at', 'is', null)
        .where('deleted_at', 'is', null)
        .returning(WRITTEN),
    )
    .with('kept', keepRevision)
    .with('thinned', () => thinRevisions)
    .selectFrom('saved')
    .select(['revision', 'saved_at'])
    .executeTakeFirst();
  return row ?? unchanged(tx, save);
}

/** A save of exactly what is kept already is no conflict: most often, the answer to the first attempt was lost. */
async function unchanged(tx: Tx, save: Save): Promise<SavedRow> {
  const row = await liveDraft(tx, save);
  if (row.content !== save.columns.content) throw changedElsewhere(row);
  return row;
}

type WithSaved = Tables & { readonly saved: DraftRevisionRow };

const keepRevision = (query: QueryCreator<WithSaved>) => query.insertInto('draft_revision').columns(REVISION).expression((from) => from.selectFrom('saved').select(REVISION));

/** Neither among the last revisions, nor the last of their day. */
const thinRevisions = sql<DraftRevisionRow>`(
  delete from draft_revision old using saved where old.tenant_id = saved.tenant_id and old.draft_id = saved.draft_id and old.revision <= saved.revision - ${sql.lit(KEPT)}
  and exists (
    select from draft_revision later where later.tenant_id = old.tenant_id and later.draft_id = old.draft_id
    and later.revision > old.revision and (later.saved_at at time zone 'Europe/Paris')::date = (old.saved_at at time zone 'Europe/Paris')::date
  ))`;

async function assertRoom(tx: Tx, tenant: string, { openDrafts }: Limits): Promise<void> {
  const { count } = await tx.selectFrom('draft').select(({ fn }) => fn.countAll().as('count')).where('tenant_id', '=', tenant).where('deleted_at', 'is', null).executeTakeFirstOrThrow();
  if (Number(count) > openDrafts) throw new Problem('quota-depasse', `Votre entreprise a déjà ${openDrafts} brouillons. Supprimez ceux qui ne servent plus.`);
}
