import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.js';
import type { MovedTable } from './tables.js';

/** Rows read at once: a row may hold a megabyte. */
const BATCH = 50;

/** Copies all rows of a table, in the order in which they lie there. */
export async function copyTable(from: Transaction<Tables>, to: Transaction<Tables>, table: MovedTable): Promise<void> {
  let last = '(0,0)';
  for (;;) {
    const { rows } = await sql<{ readonly place: string }>`select ctid::text as place, * from ${sql.table(table)} where ctid > ${last}::tid order by ctid limit ${BATCH}`.execute(from);
    const end = rows.at(-1);
    if (!end) return;
    last = end.place;
    await to.insertInto(table).values(rows.map(({ place: _place, ...row }) => row as never)).execute();
  }
}

/** What a table holds: how many rows, and a fingerprint of all their values, whatever their order. */
export interface Content {
  readonly rows: number;
  readonly fingerprint: string;
}

/** Inside a transaction, since dates are written in the time zone of the session. */
export async function contentOf(tx: Transaction<Tables>, table: MovedTable): Promise<Content> {
  await sql`set local timezone = 'UTC'`.execute(tx);
  const { rows } = await sql<{ rows: string; fingerprint: string }>`
    select count(*) as rows, coalesce(md5(string_agg(line, '' order by line)), '') as fingerprint
    from (select md5(t::text) as line from ${sql.table(table)} t) lines`.execute(tx);
  return { rows: Number(rows[0]?.rows), fingerprint: rows[0]?.fingerprint ?? '' };
}
