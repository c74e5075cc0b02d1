import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { isIntact, type BlobStore } from '../blobs/blob-store.js';
import { openDatabase, type Database } from '../database/database.js';
import { markMoved } from '../database/embedded/moved.js';
import { SetupError } from '../failure.js';
import { contentOf, copyTable } from './copy.js';
import { MOVED, type MovedTable } from './tables.js';

/** What was moved, counted on both sides. */
export interface MoveReport {
  readonly tables: Readonly<Record<MovedTable, number>>;
  /** Files whose bytes are those that were attached, in the store that now serves. */
  readonly documents: number;
  readonly bytes: number;
}

export interface MoveOptions {
  /** Folder of the embedded database. */
  readonly data: string;
  /** `postgres://…` of an empty database. */
  readonly to: string;
  /** Where the bytes of documents are, and where they must be: the same store when they do not move. */
  readonly blobs: { readonly from: BlobStore; readonly to: BlobStore };
}

/**
 * Moves everything from the embedded database to a PostgreSQL, all of it or nothing. The embedded one is left as it was,
 * and no longer opens by mistake.
 * @throws SetupError when a server uses it, when the other is not empty, or when something did not arrive
 */
export async function move({ data, to, blobs }: MoveOptions): Promise<MoveReport> {
  if (!existsSync(join(data, 'base'))) throw new SetupError(`AKTO_DONNEES : il n’y a pas de base intégrée dans ${data}. Donnez le dossier de données du serveur à déplacer.`);
  const source = await openDatabase({ folder: data });
  try {
    const target = await openDatabase({ url: to, folder: '' });
    try {
      await assertEmpty(target);
      const files = await moveDocuments(source, blobs);
      const tables = await moveTables(source, target);
      markMoved(data);
      return { tables, ...files };
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function assertEmpty({ db }: Database): Promise<void> {
  for (const table of MOVED) {
    const row = await db.selectFrom(table).select(sql`1`.as('one')).limit(1).executeTakeFirst();
    if (row) throw new SetupError(`La base d’arrivée n’est pas vide (« ${table} ») : rien n’a été déplacé. Donnez une base neuve (createdb).`);
  }
}

const moveTables = ({ db: from }: Database, { db: to }: Database): Promise<MoveReport['tables']> =>
  from.transaction().execute((source) =>
    to.transaction().execute(async (target) => {
      const counts: [string, number][] = [];
      for (const table of MOVED) {
        await copyTable(source, target, table);
        const [before, after] = [await contentOf(source, table), await contentOf(target, table)];
        if (before.fingerprint !== after.fingerprint) throw new SetupError(`« ${table} » n’est pas arrivée entière (${before.rows} lignes, ${after.rows} à l’arrivée) : rien n’a été déplacé.`);
        counts.push([table, after.rows]);
      }
      return Object.fromEntries(counts) as MoveReport['tables'];
    }),
  );

/** Bytes first: a line in the database is what makes a document exist. */
async function moveDocuments({ db }: Database, { from, to }: MoveOptions['blobs']): Promise<Pick<MoveReport, 'documents' | 'bytes'>> {
  const rows = await db.selectFrom('document').select(['name', 'key', 'size', 'sha256']).execute();
  let bytes = 0;
  for (const row of rows) {
    const source = from === to ? undefined : await from.read(row.key);
    if (source) await to.put(row.key, source as AsyncIterable<Uint8Array>, row.size);
    if (!(await isIntact(to, row.key, row))) throw new SetupError(`Le fichier « ${row.key} » manque ou est abîmé : rien n’a été déplacé. Restaurez-le d’une sauvegarde, puis recommencez.`);
    bytes += row.size;
  }
  return { documents: rows.length, bytes };
}
