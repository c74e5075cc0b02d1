import type { DraftKey, Tx } from '../drafts/state.js';

/** Forgets the documents that no transmission sent; gives the keys of their bytes. */
export async function dropUnsent(tx: Tx, { tenant, id }: DraftKey, sent: ReadonlySet<string>): Promise<readonly string[]> {
  let query = tx.deleteFrom('document').where('tenant_id', '=', tenant).where('draft_id', '=', id);
  if (sent.size > 0) query = query.where('id', 'not in', [...sent]);
  return (await query.returning('key').execute()).map(({ key }) => key);
}
