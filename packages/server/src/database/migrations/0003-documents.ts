import { sql, type Kysely, type Migration } from 'kysely';
import { protectByTenant } from './tenant-table.js';

/** Files being received, and files kept. A document outlives its draft: it then belongs to the dossier of the same id. */
export const documents: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create table upload (
        id text primary key,
        tenant_id text not null references tenant,
        draft_id text not null,
        account_id text not null,
        length integer not null,
        created_at timestamptz not null
      )`.execute(db);
    await sql`create index upload_draft on upload (tenant_id, draft_id)`.execute(db);
    await protectByTenant(db, 'upload', ['select', 'insert', 'delete']);
    await sql`
      create table document (
        tenant_id text not null references tenant,
        id text not null,
        draft_id text not null,
        upload_id text not null unique,
        name text not null,
        type text not null,
        size integer not null,
        sha256 text not null,
        key text not null unique,
        added_at timestamptz not null,
        primary key (tenant_id, id)
      )`.execute(db);
    await sql`create index document_draft on document (tenant_id, draft_id)`.execute(db);
    await protectByTenant(db, 'document', ['select', 'insert', 'update', 'delete']);
  },
};
