import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { S3 } from '@aws-sdk/client-s3';
import { S3Store, type MetadataValue } from '@tus/s3-store';
import type { DataStore, KvStore } from '@tus/server';
import type { Kysely } from 'kysely';
import { clientConfig, isMissing, type Bucket } from '../blobs/s3-client.js';
import type { Tables } from '../database/tables.js';
import type { Staging } from './staging.js';
import { UploadLines } from './upload-lines.js';

/** In an S3-compatible store, so that any server of several may receive the next piece. */
export class S3Staging implements Staging {
  readonly store: DataStore;
  readonly #bucket: string;
  readonly #client: S3;
  readonly #folder: string;

  /** @param folder of this machine, where a file is while it is being looked at */
  constructor(bucket: Bucket, folder: string, db: Kysely<Tables>) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#folder = folder;
    this.#bucket = bucket.name;
    this.#client = new S3(clientConfig(bucket));
    this.store = new LinedStore(bucket, db);
  }

  async length(id: string): Promise<number | undefined> {
    try {
      return (await this.store.getUpload(id)).offset;
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  async withFile<Result>(id: string, work: (path: string) => Promise<Result>): Promise<Result> {
    const path = join(this.#folder, randomUUID());
    try {
      const { Body } = await this.#client.getObject({ Bucket: this.#bucket, Key: id });
      await pipeline(Body as Readable, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      return await work(path);
    } finally {
      await rm(path, { force: true });
    }
  }

  erase(id: string): Promise<void> {
    return this.store.remove(id).then(() => {});
  }

  /** What tus writes has no folder; documents have one. */
  async *list(): AsyncIterable<string> {
    const seen = new Set<string>();
    let token: string | undefined;
    do {
      const page = await this.#client.listObjectsV2({ Bucket: this.#bucket, Delimiter: '/', ...(token !== undefined && { ContinuationToken: token }) });
      for (const { Key = '' } of page.Contents ?? []) seen.add(Key.replace(/\.(info|part)$/, ''));
      token = page.NextContinuationToken;
    } while (token !== undefined);
    yield* seen;
  }
}

/** Removes the line with the file, and remembers nothing: another server may have done the last thing. */
class LinedStore extends S3Store {
  readonly #lines: UploadLines;

  constructor(bucket: Bucket, db: Kysely<Tables>) {
    super({ useTags: false, cache: FORGETFUL, s3ClientConfig: { ...clientConfig(bucket), bucket: bucket.name } });
    this.#lines = new UploadLines(db);
  }

  /** One object after the other: removing several at once asks for a checksum that not all stores know. Also what is whole already. */
  override async remove(id: string): Promise<void> {
    try {
      const { 'upload-id': UploadId } = await this.getMetadata(id);
      await this.client.abortMultipartUpload({ Bucket: this.bucket, Key: id, UploadId });
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    for (const key of [id, this.partKey(id, true), this.infoKey(id)]) await this.client.deleteObject({ Bucket: this.bucket, Key: key });
    await this.#lines.delete(id);
  }
}

const FORGETFUL: KvStore<MetadataValue> = { get: async () => undefined, set: async () => {}, delete: async () => {} };

const isNotFound = (error: unknown): boolean => isMissing(error) || (typeof error === 'object' && error !== null && 'status_code' in error && error.status_code === 404);
