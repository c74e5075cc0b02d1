import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { S3 } from '@aws-sdk/client-s3';
import { counting, isIntact, type BlobStore, type Digest } from './blob-store.js';
import { clientConfig, isMissing, type Bucket } from './s3-client.js';

const PREFIX = 'documents/';

/** Bytes in an S3-compatible store. Some accept a wrong checksum: what was written is read back before it is believed. */
export class S3BlobStore implements BlobStore {
  readonly #bucket: string;
  readonly #client: S3;

  constructor(bucket: Bucket) {
    this.#bucket = bucket.name;
    this.#client = new S3(clientConfig(bucket));
  }

  async put(key: string, source: AsyncIterable<Uint8Array>, length: number): Promise<Digest> {
    const { bytes, result } = counting(source);
    try {
      await this.#client.putObject({ ...this.#at(key), Body: Readable.from(bytes), ContentLength: length });
      const sent = result();
      if (!(await isIntact(this, key, sent))) throw new Error(`What was written under ${key} is not what is read`);
      return sent;
    } catch (error) {
      await this.delete(key).catch(() => {}); // the sweeper will find it
      throw error;
    }
  }

  async read(key: string): Promise<Readable | undefined> {
    try {
      const { Body } = await this.#client.getObject(this.#at(key));
      return Body as Readable;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await this.#client.deleteObject(this.#at(key));
  }

  async *list(): AsyncIterable<{ readonly key: string; readonly modified: Date }> {
    let token: string | undefined;
    do {
      const page = await this.#client.listObjectsV2({ Bucket: this.#bucket, Prefix: PREFIX, ...(token !== undefined && { ContinuationToken: token }) });
      for (const { Key = '', LastModified = new Date() } of page.Contents ?? []) yield { key: Key.slice(PREFIX.length), modified: LastModified };
      token = page.NextContinuationToken;
    } while (token !== undefined);
  }

  async check(): Promise<void> {
    const probe = `verification/${randomUUID()}`;
    await this.#client.putObject({ ...this.#at(probe), Body: 'akto' });
    await this.delete(probe);
  }

  #at(key: string): { readonly Bucket: string; readonly Key: string } {
    return { Bucket: this.#bucket, Key: `${PREFIX}${key}` };
  }
}
