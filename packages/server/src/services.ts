import type { Kysely } from 'kysely';
import type { BlobStore } from './blobs/blob-store.js';
import type { Tables } from './database/tables.js';
import type { Dispositifs } from './dispositifs/dispositifs.js';
import type { Limits } from './limits.js';

/** What the routes work with. */
export interface Services {
  readonly db: Kysely<Tables>;
  readonly blobs: BlobStore;
  readonly dispositifs: Dispositifs;
  /** Folder of the files being received. */
  readonly staging: string;
  readonly limits: Limits;
  readonly clock: () => Date;
}
