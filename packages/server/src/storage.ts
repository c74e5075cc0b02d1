import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { BlobStore } from './blobs/blob-store.js';
import { DiskBlobStore } from './blobs/disk-blob-store.js';
import type { Tables } from './database/tables.js';
import type { Settings } from './settings/settings.js';
import { DiskStaging, type Staging } from './uploads/staging.js';

/** Documents, and files being received: in the folder of the server, or in a bucket that several servers share. */
export async function openFiles({ data, bucket }: Pick<Settings, 'data' | 'bucket'>, db: Kysely<Tables>): Promise<{ readonly blobs: BlobStore; readonly staging: Staging }> {
  const folder = join(data, 'envois');
  if (!bucket) return { blobs: new DiskBlobStore(join(data, 'documents')), staging: new DiskStaging(folder, db) };
  // A client of S3 is heavy: loaded only where it serves.
  const [{ S3BlobStore }, { S3Staging }] = await Promise.all([import('./blobs/s3-blob-store.js'), import('./uploads/s3-staging.js')]);
  return { blobs: new S3BlobStore(bucket), staging: new S3Staging(bucket, folder, db) };
}
