import { sql, type Kysely, type KyselyPlugin, type Transaction } from 'kysely';
import pg from 'pg';
import { TENANT_ROLE, TENANT_SETTING } from './migrations/tenant-table.js';
import type { Tables } from './tables.js';

/**
 * One transaction on behalf of one company. Row-level security holds inside it, whatever a query forgets to say: lines
 * of other companies do not exist. Everything in it goes through `tx`: the embedded engine has a single connection.
 */
export function inTenant<Result>(db: Kysely<Tables>, tenant: string, work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result> {
  return db.connection().execute(async (connection) => {
    // Kysely's own transactions begin, then say for whom: one journey more, in each request.
    await sql.raw(`begin; select set_config('role', ${literal(TENANT_ROLE)}, true), set_config(${literal(TENANT_SETTING)}, ${literal(tenant)}, true)`).execute(connection);
    const lifetime = new Lifetime();
    try {
      const result = await work(connection.withPlugin(lifetime) as Transaction<Tables>);
      lifetime.end();
      await sql`commit`.execute(connection);
      return result;
    } catch (error) {
      lifetime.end();
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}

const literal = (text: string): string => pg.escapeLiteral(text);

/** A query that nobody waited for would run after the end, when the connection is confined to no company, or to another. */
class Lifetime implements KyselyPlugin {
  #ended = false;

  end(): void {
    this.#ended = true;
  }

  transformQuery({ node }: Parameters<KyselyPlugin['transformQuery']>[0]): ReturnType<KyselyPlugin['transformQuery']> {
    if (this.#ended) throw new Error('The transaction is over');
    return node;
  }

  async transformResult({ result }: Parameters<KyselyPlugin['transformResult']>[0]): ReturnType<KyselyPlugin['transformResult']> {
    return result;
  }
}
