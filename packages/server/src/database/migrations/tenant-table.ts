import { sql, type Kysely } from 'kysely';

/** The role under which a request of one company runs: it sees the lines of that company and no others. */
export const TENANT_ROLE = 'akto_tenant';
/** The setting that names the company, for the length of one transaction. */
export const TENANT_SETTING = 'akto.tenant';

/** Makes row-level security hold on a table that has a `tenant_id`, and lets the role do these things with its lines. */
export async function protectByTenant(db: Kysely<unknown>, table: string, rights: readonly ('select' | 'insert' | 'update' | 'delete')[]): Promise<void> {
  const own = sql`tenant_id = current_setting(${sql.lit(TENANT_SETTING)}, true)`;
  await sql`alter table ${sql.table(table)} enable row level security`.execute(db);
  await sql`create policy tenant on ${sql.table(table)} using (${own}) with check (${own})`.execute(db);
  await sql`grant ${sql.raw(rights.join(', '))} on ${sql.table(table)} to ${sql.id(TENANT_ROLE)}`.execute(db);
}
