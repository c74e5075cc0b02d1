import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

/**
 * Where the bytes of documents are. Only what every S3-compatible store does as well: no conditional write, no tags, no
 * checksum header. A key is never written twice; the line in the database is what makes a document exist, and what has
 * no line is swept later.
 */
export interface BlobStore {
  /** Resolves once the bytes are durable. Rejects, and leaves nothing under the key, when the source or the store fails. @param length of the source, in bytes */
  put(key: string, source: AsyncIterable<Uint8Array>, length: number): Promise<Digest>;
  /** Undefined when there is nothing under the key. */
  read(key: string): Promise<Readable | undefined>;
  /** Nothing happens when there is nothing under the key. */
  delete(key: string): Promise<void>;
  list(): AsyncIterable<{ readonly key: string; readonly modified: Date }>;
  /** Rejects when nothing could be put now. */
  check(): Promise<void>;
}

/** What bytes are known by. */
export interface Digest {
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** The same bytes, and what they are known by once they have all passed. */
export function counting(source: AsyncIterable<Uint8Array>): { readonly bytes: AsyncIterable<Uint8Array>; result(): Digest } {
  const hash = createHash('sha256');
  let size = 0;
  async function* passing(): AsyncIterable<Uint8Array> {
    for await (const bytes of source) {
      hash.update(bytes);
      size += bytes.byteLength;
      yield bytes;
    }
  }
  return { bytes: passing(), result: () => ({ size, sha256: hash.digest('hex') }) };
}

/** Reads bytes to their end; `each` sees them on their way. */
export async function digest(source: AsyncIterable<Uint8Array>, each: (bytes: Uint8Array) => Promise<unknown> = async () => {}): Promise<Digest> {
  const { bytes, result } = counting(source);
  for await (const some of bytes) await each(some);
  return result();
}

/** Whether the bytes under a key are still those that were put: a disk can lie, and a person must not be given its lies. */
export async function isIntact(store: BlobStore, key: string, expected: Digest): Promise<boolean> {
  const bytes = await store.read(key);
  if (!bytes) return false;
  const { size, sha256 } = await digest(bytes as AsyncIterable<Uint8Array>);
  return size === expected.size && sha256 === expected.sha256;
}
