import { sql, type Kysely } from 'kysely';
import { codeOf, SetupError } from '../failure.js';
import { TENANT_ROLE } from './migrations/tenant-table.js';
import type { Tables } from './tables.js';

/**
 * Makes the role under which requests run, where this account may. An administrator may have made it before, or another
 * database of the same cluster, even at this very moment.
 */
export async function makeTenantRole(db: Kysely<Tables>): Promise<void> {
  await sql`
    do $$ begin
      begin
        if not exists (select from pg_roles where rolname = ${sql.lit(TENANT_ROLE)}) then
          create role ${sql.id(TENANT_ROLE)} nologin;
        end if;
        grant ${sql.id(TENANT_ROLE)} to current_user;
      exception when duplicate_object or unique_violation or insufficient_privilege then null;
      end;
    end $$`.execute(db);
  await assertConfining(db);
}

/**
 * Row-level security is what keeps companies apart, and PostgreSQL skips it for some roles.
 * @throws SetupError unless requests can take the role, and the role is confined
 */
async function assertConfining(db: Kysely<Tables>): Promise<void> {
  try {
    const confined = await db.transaction().execute(async (tx) => {
      await sql`select set_config('role', ${TENANT_ROLE}, true)`.execute(tx);
      const { rows } = await sql<{ confined: boolean }>`select not (rolsuper or rolbypassrls) as confined from pg_roles where rolname = current_user`.execute(tx);
      return rows[0]?.confined === true;
    });
    if (confined) return;
  } catch (error) {
    if (!['22023', '42501'].includes(codeOf(error))) throw error;
    throw new SetupError(`DATABASE_URL : ce compte ne peut pas prendre le rôle « ${TENANT_ROLE} », sous lequel les demandes s’exécutent. Un administrateur le crée ainsi : create role ${TENANT_ROLE} nologin; grant ${TENANT_ROLE} to le_compte;`, { cause: error });
  }
  throw new SetupError(`DATABASE_URL : le rôle « ${TENANT_ROLE} » échappe à la cloison entre entreprises. Un administrateur le corrige ainsi : alter role ${TENANT_ROLE} nosuperuser nobypassrls;`);
}
