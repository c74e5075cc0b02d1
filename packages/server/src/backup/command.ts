import { resolve } from 'node:path';
import { SetupError } from '../failure.js';
import type { Settings } from '../settings/settings.js';
import { backup } from './backup.js';

/** `akto-server backup --to DOSSIER`: copies, and says what the copy holds. */
export async function runBackup({ data, bucket, databaseUrl }: Settings, to: string): Promise<void> {
  if (databaseUrl !== undefined) throw new SetupError('DATABASE_URL : un PostgreSQL se sauvegarde avec ses outils (pg_dump, ou l’archivage continu). Cette commande est pour la base intégrée.');
  const { drafts, dossiers, documents } = await backup({ data, to: resolve(to), withFiles: bucket === undefined });
  console.log(`${drafts} brouillons, ${dossiers} dossiers transmis, ${documents === undefined ? 'fichiers restés dans leur compartiment' : `${documents} fichiers, tous intacts`}.`);
  console.log(`\nTout est dans ${resolve(to)}. Pour revenir à cette sauvegarde : AKTO_DONNEES=${resolve(to)} akto-server, ou une copie de ce dossier.`);
}
