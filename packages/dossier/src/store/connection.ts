import type { DBSchema, IDBPDatabase } from 'idb';
import { openDatabase, write, type UpgradeStep, type WriteTransaction } from './database.js';
import { storeFailure } from './failure.js';

/** A database of this browser: opened at the first use, and again after the connection was lost. Rejects with errors for the person. */
export class Connection<Stores extends DBSchema> {
  readonly #name: string;
  readonly #steps: readonly UpgradeStep<Stores>[];
  #opened: Promise<IDBPDatabase<Stores>> | undefined;

  constructor(name: string, steps: readonly UpgradeStep<Stores>[]) {
    this.#name = name;
    this.#steps = steps;
  }

  async read<Result>(work: (database: IDBPDatabase<Stores>) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#open());
    } catch (error) {
      throw storeFailure(error);
    }
  }

  write<Result>(work: (tx: WriteTransaction<Stores>) => Promise<Result>): Promise<Result> {
    return this.read((database) => write(database, work));
  }

  #open(): Promise<IDBPDatabase<Stores>> {
    const forget = (): void => (this.#opened = undefined);
    return (this.#opened ??= openDatabase(this.#name, forget, this.#steps).catch((error: unknown) => {
      forget();
      throw error;
    }));
  }
}
