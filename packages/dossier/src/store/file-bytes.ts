import type { DocumentMeta } from '@akto/core';
import { StoreError } from './store.js';

/** A file read whole: what is hashed is what is kept, even if the file changes on the disk meanwhile. */
export interface ReadFile {
  readonly blob: Blob;
  readonly meta: DocumentMeta;
}

/**
 * Reads a file and describes it as stored.
 * @throws StoreError when the browser can no longer read it
 */
export async function readFile(file: Blob, name: string): Promise<ReadFile> {
  const { type } = file;
  const bytes = await file.arrayBuffer().catch((cause: unknown) => {
    throw new StoreError(`Le fichier « ${name} » a été déplacé ou modifié : choisissez-le de nouveau.`, { cause });
  });
  const meta = { name, size: bytes.byteLength, type, sha256: await sha256(bytes), state: 'stored' } as const;
  return { blob: new Blob([bytes], { type }), meta };
}

/** Lower-case hexadecimal; '' on a page without encryption (http), where browsers give no `crypto.subtle`. */
async function sha256(bytes: ArrayBuffer): Promise<string> {
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return '';
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
