import { join } from 'node:path';
import { DiskBlobStore } from '../blobs/disk-blob-store.js';
import type { Settings } from '../settings/settings.js';
import { move } from './move.js';

/** `akto-server move --to postgres://…`: moves, and says what was counted. */
export async function runMove({ data, bucket }: Settings, to: string): Promise<void> {
  const from = new DiskBlobStore(join(data, 'documents'));
  const blobs = { from, to: bucket ? new (await import('../blobs/s3-blob-store.js')).S3BlobStore(bucket) : from };
  const { tables, documents, bytes } = await move({ data, to, blobs });
  for (const [table, rows] of Object.entries(tables)) console.log(`${table.padEnd(16)} ${String(rows).padStart(8)} lignes`);
  console.log(`${'fichiers'.padEnd(16)} ${String(documents).padStart(8)}, ${bytes} octets, tous intacts`);
  console.log('\nTout est arrivé : mêmes nombres, mêmes empreintes. Lancez maintenant akto-server avec cette adresse dans DATABASE_URL.');
}
