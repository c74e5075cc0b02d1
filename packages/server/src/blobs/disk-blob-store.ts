import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { codeOf } from '../failure.js';
import { syncFolder } from '../files.js';
import { digest, type BlobStore, type Digest } from './blob-store.js';

/** Bytes in a folder of this machine. A file has its name only once the disk has its bytes. */
export class DiskBlobStore implements BlobStore {
  readonly #folder: string;
  readonly #partial: string;

  constructor(folder: string) {
    this.#folder = join(folder, 'fichiers');
    this.#partial = join(folder, 'partiels');
    for (const path of [this.#folder, this.#partial]) mkdirSync(path, { recursive: true, mode: 0o700 });
  }

  async put(key: string, source: AsyncIterable<Uint8Array>): Promise<Digest> {
    const partial = join(this.#partial, randomUUID());
    try {
      const result = await writeDurably(partial, source);
      const path = this.#pathOf(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await rename(partial, path);
      syncFolder(dirname(path));
      syncFolder(this.#folder);
      return result;
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  async read(key: string): Promise<Readable | undefined> {
    try {
      const file = await open(this.#pathOf(key));
      return file.createReadStream();
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.#pathOf(key), { force: true });
  }

  async *list(): AsyncIterable<{ readonly key: string; readonly modified: Date }> {
    for (const entry of await readdir(this.#folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      yield { key: relative(this.#folder, path).replaceAll(sep, '/'), modified: (await stat(path)).mtime };
    }
  }

  async check(): Promise<void> {
    const probe = join(this.#partial, randomUUID());
    await writeDurably(probe, single(new Uint8Array(4096)));
    await rm(probe);
  }

  /** Keys are made by the server; one that leads elsewhere would be our fault, and stops here. */
  #pathOf(key: string): string {
    if (!/^[\w-]+\/[\w-]+$/.test(key)) throw new RangeError(`Not a key: ${key}`);
    return join(this.#folder, key);
  }
}

async function writeDurably(path: string, source: AsyncIterable<Uint8Array>): Promise<Digest> {
  const file = await open(path, 'wx', 0o600);
  try {
    const result = await digest(source, (bytes) => file.writeFile(bytes));
    await file.sync();
    return result;
  } finally {
    await file.close();
  }
}

async function* single(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
