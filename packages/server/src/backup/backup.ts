import { closeSync, cpSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isIntact } from '../blobs/blob-store.js';
import { DiskBlobStore } from '../blobs/disk-blob-store.js';
import { openDatabase, type Database } from '../database/database.js';
import { lock } from '../database/embedded/lock.js';
import { SetupError } from '../failure.js';
import { syncFolder } from '../files.js';

/** What the copy holds, counted in it. */
export interface BackupReport {
  readonly drafts: number;
  readonly dossiers: number;
  /** Files whose bytes are those that were attached; undefined when they are in a bucket, which has its own backups. */
  readonly documents?: number;
}

export interface BackupOptions {
  /** Folder of the embedded database. */
  readonly data: string;
  /** A folder that does not exist yet. */
  readonly to: string;
  /** Whether the bytes of documents are in `data` too. */
  readonly withFiles: boolean;
}

/**
 * Copies what the embedded database keeps, and its files, and opens the copy to look whether all is there. It has its name only then.
 * @throws SetupError when a server uses the folder, when the copy has somewhere no place, or when a file is damaged
 */
export async function backup({ data, to, withFiles }: BackupOptions): Promise<BackupReport> {
  if (!existsSync(join(data, 'base'))) throw new SetupError(`AKTO_DONNEES : il n’y a pas de base intégrée dans ${data}. Donnez le dossier de données du serveur à sauvegarder.`);
  if (existsSync(to)) throw new SetupError(`${to} existe déjà : rien n’a été copié. Donnez un dossier qui n’existe pas encore.`);
  const partial = `${to}.partiel`;
  rmSync(partial, { recursive: true, force: true });
  try {
    const unlock = lock(join(data, 'base.verrou'));
    try {
      for (const part of withFiles ? ['base', 'documents', 'envois'] : ['base']) if (existsSync(join(data, part))) cpSync(join(data, part), join(partial, part), { recursive: true });
    } finally {
      unlock();
    }
    const report = await verify(partial, withFiles);
    syncAll(partial);
    renameSync(partial, to);
    syncFolder(dirname(to));
    return report;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

async function verify(folder: string, withFiles: boolean): Promise<BackupReport> {
  const database = await openDatabase({ folder });
  try {
    const [drafts, dossiers] = [await count(database, 'draft'), await count(database, 'dossier')];
    return { drafts, dossiers, ...(withFiles && { documents: await intactDocuments(database, new DiskBlobStore(join(folder, 'documents'))) }) };
  } finally {
    await database.close();
  }
}

async function count({ db }: Database, table: 'draft' | 'dossier'): Promise<number> {
  const { rows } = await db.selectFrom(table).select(({ fn }) => fn.countAll<string>().as('rows')).executeTakeFirstOrThrow();
  return Number(rows);
}

async function intactDocuments({ db }: Database, blobs: DiskBlobStore): Promise<number> {
  const rows = await db.selectFrom('document').select(['key', 'size', 'sha256']).execute();
  for (const row of rows) {
    if (!(await isIntact(blobs, row.key, row))) throw new SetupError(`Le fichier « ${row.key} » manque ou est abîmé : la sauvegarde n’est pas faite. Restaurez-le d’une sauvegarde antérieure, puis recommencez.`);
  }
  return rows.length;
}

/** Asks the disk to keep every file, and every name. */
function syncAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncAll(path);
    else syncFile(path);
  }
  syncFolder(folder);
}

function syncFile(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
