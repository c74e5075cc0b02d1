import { Migrator, type Kysely, type Migration } from 'kysely';
import { SetupError } from '../failure.js';
import { accounts } from './migrations/0001-accounts.js';
import { drafts } from './migrations/0002-drafts.js';
import { documents } from './migrations/0003-documents.js';
import { dossiers } from './migrations/0004-dossiers.js';
import { signIn } from './migrations/0005-sign-in.js';
import { operations } from './migrations/0006-operations.js';
import type { Tables } from './tables.js';

/** In order; steps are only ever added. */
const STEPS: Readonly<Record<string, Migration>> = {
  '0001-accounts': accounts,
  '0002-drafts': drafts,
  '0003-documents': documents,
  '0004-dossiers': dossiers,
  '0005-sign-in': signIn,
  '0006-operations': operations,
};

/**
 * Brings the database to the tables of this version: all steps or none, and one server at a time.
 * @throws SetupError when it already has steps of a later version
 */
export async function migrate(db: Kysely<Tables>, steps = STEPS): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...steps }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.includes('corrupted migrations')) {
    throw new SetupError('La base de données a été mise à jour par une version plus récente d’akto-server : lancez cette version-là, ou restaurez une sauvegarde antérieure.', { cause: error });
  }
  throw error;
}
