import { sql } from 'kysely';
import type { Tx } from '../drafts/state.js';
import { containing, cursorOf, limitOf, pageOf, type Paging } from '../http/paging.js';
import { receiptsOf } from './receipt.js';

/** A page of a company's dossiers, last transmitted first. */
export async function listDossiers(tx: Tx, tenant: string, paging: Paging): Promise<ReturnType<typeof pageOf>> {
  const limit = limitOf(paging);
  const cursor = cursorOf(paging);
  let query = tx
    .selectFrom('dossier as last')
    .select(['last.id', 'last.transmitted_at'])
    .where('last.tenant_id', '=', tenant)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('dossier as later').select('later.id').whereRef('later.tenant_id', '=', 'last.tenant_id').whereRef('later.id', '=', 'last.id').whereRef('later.number', '>', 'last.number'))))
    .orderBy('last.transmitted_at', 'desc')
    .orderBy('last.id', 'desc')
    .limit(limit + 1);
  if (cursor) query = query.where(sql<boolean>`(last.transmitted_at, last.id) < (${cursor.at}::timestamptz, ${cursor.id})`);
  if (paging.search !== undefined) {
    const pattern = containing(paging.search);
    query = query.where((where) => where.or((['last.reference', 'last.dispositif', 'last.entreprise', 'last.author'] as const).map((column) => where(column, 'ilike', pattern))));
  }
  const { items, next } = pageOf(await query.execute(), limit, ({ id }) => id, ({ transmitted_at, id }) => ({ at: transmitted_at, id }));
  return { items: await receiptsOf(tx, tenant, items), next };
}
