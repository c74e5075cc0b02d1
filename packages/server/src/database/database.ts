import { Kysely, PostgresDialect } from 'kysely';
import { openEmbedded } from './embedded/open.js';
import { migrate } from './migrate.js';
import { openPostgres } from './postgres.js';
import type { Tables } from './tables.js';
import { makeTenantRole } from './tenant-role.js';

/** One of the two engines, with the tables of this version. The same queries run on both. */
export interface Database {
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

export interface DatabaseSettings {
  /** `postgres://…`, or undefined for the embedded engine. */
  readonly url?: string | undefined;
  /** Folder of the embedded engine. */
  readonly folder: string;
}

/**
 * Opens and migrates the database.
 * @throws SetupError when the engine cannot be reached, is used by another server, or cannot promise that nothing is lost
 */
export async function openDatabase({ url, folder }: DatabaseSettings): Promise<Database> {
  const engine = await (url === undefined ? openEmbedded(folder) : openPostgres(url));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: engine.pool }) });
  const close = async (): Promise<void> => {
    await db.destroy();
    await engine.close();
  };
  try {
    await makeTenantRole(db);
    await migrate(db);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, close };
}
