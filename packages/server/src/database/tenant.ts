import { sql, type Kysely, type Transaction } from 'kysely';
import { TENANT_ROLE, TENANT_SETTING } from './migrations/tenant-table.js';
import type { Tables } from './tables.js';

/**
 * One transaction on behalf of one company. Row-level security holds inside it, whatever a query forgets to say: lines
 * of other companies do not exist. Everything in it goes through `tx`: the embedded engine has a single connection.
 */
export function inTenant<Result>(db: Kysely<Tables>, tenant: string, work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('role', ${TENANT_ROLE}, true), set_config(${TENANT_SETTING}, ${tenant}, true)`.execute(tx);
    return work(tx);
  });
}
