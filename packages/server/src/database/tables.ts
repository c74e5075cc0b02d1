import type { DossierState } from '@akto/core';
import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';
import type { AuditAction } from '../audit/actions.js';
import type { Role } from '../sessions/role.js';

/** The tables as Kysely reads them. JSON is kept as text: `jsonb` refuses U+0000 and lone surrogates, which a person may paste. */
export interface Tables {
  tenant: TenantTable;
  account: AccountTable;
  membership: MembershipTable;
  session: SessionTable;
  dispositif: DispositifTable;
  draft: DraftTable;
  draft_revision: DraftRevisionTable;
  upload: UploadTable;
  document: DocumentTable;
  dossier: DossierTable;
  dossier_step: DossierStepTable;
  idempotency: IdempotencyTable;
  job: JobTable;
  outbox: OutboxTable;
  audit: AuditTable;
}

/** A company: nobody reads what belongs to another. */
interface TenantTable {
  id: string;
  name: string;
  /** JSON: the reference data that fills read-only fields. */
  reference: string;
}

interface AccountTable {
  id: string;
  name: string;
  /** Works for AKTO, as the sign-in service says. */
  adviser: Generated<boolean>;
}

/** Who may work for which company. Deleting a line ends the sessions that rest on it. */
interface MembershipTable {
  account_id: string;
  tenant_id: string;
  role: Role;
}

interface SessionTable {
  /** SHA-256 of the cookie: who reads the table cannot sign in. */
  token_sha256: string;
  account_id: string;
  tenant_id: string;
  expires_at: Date;
  opened_at: Generated<Date>;
}

/** Every compiled module ever served, so that a draft is checked by the version that its person saw. Never changed. */
interface DispositifTable {
  hash: string;
  code: string;
  version: string;
  module: string;
  added_at: Date;
}

interface DraftTable {
  tenant_id: string;
  id: string;
  dispositif: string;
  version: string;
  hash: string;
  entreprise: string;
  revision: number;
  /** JSON of a `DraftContent`. */
  content: string;
  /** JSON: how far each tab is, for lists. */
  progress: string;
  /** JSON: of a dossier to be completed, the paths that may be answered again. The client does not decide it. */
  reopened: string | null;
  /** Name of the account that created it, and of the one that saved it last. */
  owner: string;
  author: string;
  saved_at: Date;
  /** Put aside by the person, who may bring it back. */
  discarded_at: Date | null;
  /** Removed: to be erased. */
  deleted_at: Date | null;
}

interface DraftRevisionTable {
  tenant_id: string;
  draft_id: string;
  revision: number;
  content: string;
  author: string;
  saved_at: Date;
}

/** A file being received: its bytes are in the staging folder. */
interface UploadTable {
  id: string;
  tenant_id: string;
  draft_id: string;
  account_id: string;
  /** Bytes announced, which count in the quotas from now on. */
  length: number;
  created_at: Date;
}

interface DocumentTable {
  tenant_id: string;
  id: string;
  draft_id: string;
  /** The upload it was made from: attaching it again gives the same document. */
  upload_id: string;
  name: string;
  type: string;
  size: number;
  sha256: string;
  /** Where the blob store has the bytes. */
  key: string;
  added_at: Date;
}

/** One transmission of a dossier; a complement adds another. Only ever inserted. */
interface DossierTable {
  tenant_id: string;
  id: string;
  /** 1, 2… */
  number: number;
  reference: string;
  dispositif: string;
  version: string;
  hash: string;
  entreprise: string;
  /** JSON of a core `Transmission`: exactly what was sent. */
  transmission: string;
  transmission_sha256: string;
  author: string;
  transmitted_at: Date;
}

/** One thing that happened to a dossier. Only ever inserted. */
interface DossierStepTable {
  tenant_id: string;
  dossier_id: string;
  /** 1, 2… */
  number: number;
  state: DossierState;
  message: string;
  /** JSON: the paths that may be answered again. */
  reopened: string | null;
  author: string;
  at: Date;
}

interface IdempotencyTable {
  tenant_id: string;
  key: string;
  /** What was asked: the same key for something else is refused. */
  fingerprint: string;
  /** JSON of the answer. Null only inside the transaction that writes it. */
  response: ColumnType<string | null, never, string>;
  created_at: Date;
}

/** Something that one of the servers does from time to time. */
interface JobTable {
  name: string;
  /** Not before. */
  next_at: Date;
}

/** One transmission to be delivered. */
interface OutboxTable {
  tenant_id: string;
  dossier_id: string;
  number: number;
  created_at: Date;
  /** Not before: the next attempt, or the end of the patience with whoever attempts now. */
  next_at: Date;
  attempts: Generated<number>;
  delivered_at: Date | null;
}

/** Who did what. Only ever inserted; each line vouches for those before it. */
interface AuditTable {
  tenant_id: string;
  /** 1, 2… */
  number: number;
  at: Date;
  account_id: string;
  action: AuditAction;
  /** The id of a draft, document or dossier. */
  object: string;
  /** SHA-256 of the digest of the line before and of this line. */
  digest: string;
}

export type DraftRow = Selectable<DraftTable>;
export type DraftRevisionRow = Selectable<DraftRevisionTable>;
export type NewDraftRow = Insertable<DraftTable>;
export type DocumentRow = Selectable<DocumentTable>;
export type DossierRow = Selectable<DossierTable>;
export type StepRow = Selectable<DossierStepTable>;
export type UploadRow = Selectable<UploadTable>;
export type OutboxRow = Selectable<OutboxTable>;
export type AuditRow = Selectable<AuditTable>;
