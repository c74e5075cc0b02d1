import { BLOCKED, REFUSED } from './failure.js';
import { StoreError, type TransmittedDossier } from './store.js';
import { answered, Table, type Tables } from './table.js';

/** A kept file. Drafts are typed `unknown`: what is read back is checked before it is believed. */
export interface FileRecord {
  readonly id: string;
  readonly draftId: string;
  readonly blob: Blob;
}

export interface Schema {
  drafts: unknown;
  /** Drafts that their owner removed and may still want back. */
  discarded: unknown;
  /** Indexed by `draft`. */
  files: FileRecord;
  /** Indexed by `reference`. */
  dossiers: TransmittedDossier;
}

/** Step n brings a database of version n to version n + 1. Steps are only ever added. */
export type UpgradeStep = (database: IDBDatabase) => void;

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

/** Gives the tables of one transaction. */
export interface Transaction<Stores extends Tables = Schema> {
  table<Name extends keyof Stores & string>(name: Name): Table<Stores[Name]>;
}

/** An open database. */
export class Database<Stores extends Tables = Schema> implements Transaction<Stores> {
  readonly #database: IDBDatabase;

  constructor(database: IDBDatabase) {
    this.#database = database;
  }

  get version(): number {
    return this.#database.version;
  }

  /** A table to be read, for one call: each has a transaction of its own. */
  table<Name extends keyof Stores & string>(name: Name): Table<Stores[Name]> {
    return new Table(this.#database.transaction(name).objectStore(name));
  }

  /**
   * One atomic change over the whole database. Strict: it resolves when the disk has it, not when the system promised to
   * write it. When `work` rejects, nothing is changed.
   */
  async write<Result>(work: (tx: Transaction<Stores>) => Promise<Result>): Promise<Result> {
    const tx = this.#database.transaction(this.#database.objectStoreNames, 'readwrite', { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => resolve();
      tx.onabort = () => reject(tx.error ?? new DOMException('', 'AbortError'));
    });
    try {
      const [result] = await Promise.all([work({ table: (name) => new Table(tx.objectStore(name)) }), done]);
      return result;
    } catch (error) {
      // A full disk shows as the transaction's error; its requests only say that it was aborted.
      if (tx.error) throw tx.error;
      abort(tx);
      throw error;
    }
  }

  close(): void {
    this.#database.close();
  }
}

/**
 * Opens (and creates or upgrades) a database.
 * @param lost called when the connection is gone: the browser ended it, or another tab needs to upgrade
 * @throws StoreError when another tab with an older version does not let go; whatever the browser refuses with otherwise
 */
export async function openDatabase<Stores extends Tables = Schema>(name: string, lost: () => void, steps: readonly UpgradeStep[]): Promise<Database<Stores>> {
  // Old private windows, and pages whose storage an administrator turned off.
  if (!(globalThis.indexedDB as IDBFactory | undefined)) throw new StoreError(REFUSED, { code: 'storage-refused' });
  const request = indexedDB.open(name, steps.length);
  request.onupgradeneeded = ({ oldVersion }) => steps.slice(oldVersion).forEach((step) => step(request.result));
  const blocked = new Promise<never>((_, reject) => {
    request.onblocked = () => reject(new StoreError(BLOCKED, { code: 'storage-blocked' }));
  });
  const opened = answered(request).then((database) => {
    database.onversionchange = () => {
      database.close();
      lost();
    };
    database.onclose = lost;
    return new Database<Stores>(database);
  });
  return Promise.race([opened, blocked]);
}

function abort(tx: IDBTransaction): void {
  try {
    tx.abort();
  } catch {
    // Ended already.
  }
}
