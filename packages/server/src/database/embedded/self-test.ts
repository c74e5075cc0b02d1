import type { PGlite } from '@electric-sql/pglite';
import { SetupError } from '../../failure.js';
import type { DurableFiles } from './durable-files.js';

/** @throws SetupError unless a commit really asks the disk to keep it */
export async function assertDurable(database: PGlite, files: DurableFiles): Promise<void> {
  const { rows } = await database.query<{ fsync: string }>('show fsync');
  const before = files.syncs;
  // Its number must reach the disk before the commit is acknowledged.
  await database.exec('begin; select pg_current_xact_id(); select pg_logical_emit_message(true, \'akto\', \'\'); commit');
  if (rows[0]?.fsync === 'on' && files.syncs > before) return;
  throw new SetupError('La base intégrée ne garantit pas que ce qui est enregistré est sur le disque : cette version de PGlite n’est pas celle attendue. Réinstallez avec « npm ci », ou donnez un PostgreSQL par DATABASE_URL.');
}
