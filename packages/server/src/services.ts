import type { Kysely } from 'kysely';
import type { BlobStore } from './blobs/blob-store.js';
import type { Tables } from './database/tables.js';
import type { Dispositifs } from './dispositifs/dispositifs.js';
import type { Limits } from './limits.js';
import type { Register } from './reference/register.js';
import type { OidcSignIn } from './sessions/oidc.js';
import type { DeliverySettings } from './settings/delivery.js';
import type { Scanner } from './settings/scanner.js';
import type { Staging } from './uploads/staging.js';

/** What the routes work with. */
export interface Services {
  readonly db: Kysely<Tables>;
  readonly blobs: BlobStore;
  readonly dispositifs: Dispositifs;
  readonly staging: Staging;
  readonly register: Register;
  /** A folder of this machine, whose disk must not fill up. */
  readonly folder: string;
  readonly limits: Limits;
  readonly clock: () => Date;
  /** Where browsers reach this server; undefined when it is for its own machine only. */
  readonly address?: URL | undefined;
  /** Undefined: the accounts are samples. */
  readonly signIn?: OidcSignIn | undefined;
  /** Where transmitted dossiers are sent. */
  readonly delivery?: DeliverySettings | undefined;
  /** What looks for viruses in files. */
  readonly scanner?: Scanner | undefined;
  readonly metricsToken?: string | undefined;
  /** Days that a draft is kept after it was last saved; undefined: for ever. */
  readonly draftDays?: number | undefined;
}
