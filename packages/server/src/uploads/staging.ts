import { mkdirSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import type { DataStore } from '@tus/server';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import { codeOf } from '../failure.js';
import { UploadLines } from './upload-lines.js';

/** Files being received: tus writes them, attaching takes them. */
export interface Staging {
  /** What tus writes into. Removing from it also removes the line of the upload. */
  readonly store: DataStore;
  /** Bytes received so far; undefined when there is no such file. */
  length(id: string): Promise<number | undefined>;
  /** Gives `work` the path of a file that was wholly received, which stays only until `work` ends. */
  withFile<Result>(id: string, work: (path: string) => Promise<Result>): Promise<Result>;
  /** Erases the bytes. Nothing happens when there are none. */
  erase(id: string): Promise<void>;
  list(): AsyncIterable<string>;
}

/** In a folder of this machine. */
export class DiskStaging implements Staging {
  readonly store: DataStore;
  readonly #folder: string;

  constructor(folder: string, db: Kysely<Tables>) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#folder = folder;
    this.store = new FileStore({ directory: folder, configstore: new UploadLines(db) });
  }

  async length(id: string): Promise<number | undefined> {
    try {
      return (await stat(this.#pathOf(id))).size;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  withFile<Result>(id: string, work: (path: string) => Promise<Result>): Promise<Result> {
    return work(this.#pathOf(id));
  }

  erase(id: string): Promise<void> {
    return rm(this.#pathOf(id), { force: true });
  }

  async *list(): AsyncIterable<string> {
    yield* await readdir(this.#folder);
  }

  #pathOf(id: string): string {
    return join(this.#folder, id);
  }
}
