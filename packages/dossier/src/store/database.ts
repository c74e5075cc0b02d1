import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { BLOCKED, REFUSED } from './failure.js';
import { StoreError, type TransmittedDossier } from './store.js';

/** A kept file. Drafts are typed `unknown`: what is read back is checked before it is believed. */
export interface FileRecord {
  readonly id: string;
  readonly draftId: string;
  readonly blob: Blob;
}

export interface Schema extends DBSchema {
  drafts: { key: string; value: unknown };
  /** Drafts that their owner removed and may still want back. */
  discarded: { key: string; value: unknown };
  files: { key: string; value: FileRecord; indexes: { draft: string } };
  dossiers: { key: string; value: TransmittedDossier; indexes: { reference: string } };
}

export type Database = IDBPDatabase<Schema>;
export type WriteTransaction<Stores extends DBSchema = Schema> = IDBPTransaction<Stores, StoreNames<Stores>[], 'readwrite'>;

/** Step n brings a database of version n to version n + 1. Steps are only ever added. */
export type UpgradeStep<Stores extends DBSchema = Schema> = (database: IDBPDatabase<Stores>) => void;

export const STEPS: readonly UpgradeStep[] = [
  (database) => {
    database.createObjectStore('drafts', { keyPath: 'id' });
    database.createObjectStore('files', { keyPath: 'id' }).createIndex('draft', 'draftId');
    database.createObjectStore('dossiers', { keyPath: 'id' }).createIndex('reference', 'reference', { unique: true });
  },
  (database) => {
    database.createObjectStore('discarded', { keyPath: 'id' });
  },
];

/**
 * Opens (and creates or upgrades) a database.
 * @param lost called when the connection is gone: the browser ended it, or another tab needs to upgrade
 * @throws StoreError when another tab with an older version does not let go; whatever the browser refuses with otherwise
 */
export async function openDatabase<Stores extends DBSchema>(name: string, lost: () => void, steps: readonly UpgradeStep<Stores>[]): Promise<IDBPDatabase<Stores>> {
  // Old private windows, and pages whose storage an administrator turned off.
  if (!(globalThis.indexedDB as IDBFactory | undefined)) throw new StoreError(REFUSED, { code: 'storage-refused' });
  let refuse: (error: StoreError) => void = () => {};
  const blocked = new Promise<never>((_, reject) => (refuse = reject));
  const opening = openDB<Stores>(name, steps.length, {
    upgrade: (database, from) => steps.slice(from).forEach((step) => step(database)),
    blocked: () => refuse(new StoreError(BLOCKED, { code: 'storage-blocked' })),
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
  return Promise.race([opening, blocked]);
}

/**
 * One atomic change over the whole database. Strict: it resolves when the disk has it, not when the system promised to
 * write it. When `work` rejects, nothing is changed.
 */
export async function write<Stores extends DBSchema, Result>(database: IDBPDatabase<Stores>, work: (tx: WriteTransaction<Stores>) => Promise<Result>): Promise<Result> {
  const tx = database.transaction([...database.objectStoreNames], 'readwrite', { durability: 'strict' });
  try {
    const [result] = await Promise.all([work(tx), tx.done]);
    return result;
  } catch (error) {
    // A full disk shows as the transaction's error; its requests only say that it was aborted.
    if (tx.error) throw tx.error;
    abort(tx);
    throw error;
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // Ended already.
  }
}
