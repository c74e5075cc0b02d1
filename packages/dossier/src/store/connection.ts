import { openDatabase, type Database, type Transaction, type UpgradeStep } from './database.js';
import { storeFailure } from './failure.js';
import type { Tables } from './table.js';

/** A database of this browser: opened at the first use, and again after the connection was lost. Rejects with errors for the person. */
export class Connection<Stores extends Tables> {
  readonly #name: string;
  readonly #steps: readonly UpgradeStep[];
  #opened: Promise<Database<Stores>> | undefined;

  constructor(name: string, steps: readonly UpgradeStep[]) {
    this.#name = name;
    this.#steps = steps;
  }

  async read<Result>(work: (database: Database<Stores>) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#open());
    } catch (error) {
      throw storeFailure(error);
    }
  }

  write<Result>(work: (tx: Transaction<Stores>) => Promise<Result>): Promise<Result> {
    return this.read((database) => database.write(work));
  }

  #open(): Promise<Database<Stores>> {
    const forget = (): void => (this.#opened = undefined);
    return (this.#opened ??= openDatabase<Stores>(this.#name, forget, this.#steps).catch((error: unknown) => {
      forget();
      throw error;
    }));
  }
}
