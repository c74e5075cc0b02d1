import { sql } from 'kysely';
import { containing, cursorOf, limitOf, pageOf, type Paging } from '../http/paging.js';
import type { Tx } from './state.js';

export interface DraftPaging extends Paging {
  /** Those put aside, instead of the others. */
  readonly discarded?: 'true';
}

/** A page of a company's drafts, last saved first. */
export async function listDrafts(tx: Tx, tenant: string, paging: DraftPaging): Promise<ReturnType<typeof pageOf>> {
  const limit = limitOf(paging);
  const cursor = cursorOf(paging);
  let query = tx
    .selectFrom('draft')
    .select(['id', 'dispositif', 'version', 'revision', 'saved_at', 'entreprise', 'owner', 'author', 'progress', 'reopened'])
    .where('tenant_id', '=', tenant)
    .where('deleted_at', 'is', null)
    .where('discarded_at', paging.discarded ? 'is not' : 'is', null)
    .orderBy('saved_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (cursor) query = query.where(sql<boolean>`(saved_at, id) < (${cursor.at}::timestamptz, ${cursor.id})`);
  if (paging.search !== undefined) {
    const pattern = containing(paging.search);
    query = query.where((where) => where.or((['id', 'dispositif', 'entreprise', 'author'] as const).map((column) => where(column, 'ilike', pattern))));
  }
  const rows = await query.execute();
  return pageOf(rows, limit, ({ saved_at, progress, reopened, ...row }) => ({ ...row, savedAt: saved_at.toISOString(), progress: JSON.parse(progress) as unknown, reopened: reopened !== null }), ({ saved_at, id }) => ({ at: saved_at, id }));
}
