import { sql, type Kysely, type Migration } from 'kysely';
import { protectByTenant, TENANT_ROLE } from './tenant-table.js';

/** Compiled dispositifs, drafts and their earlier revisions. A company names its drafts itself: the key holds both. */
export const drafts: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create table dispositif (
        hash text primary key,
        code text not null,
        version text not null,
        module text not null,
        added_at timestamptz not null
      )`.execute(db);
    await sql`grant select on dispositif to ${sql.id(TENANT_ROLE)}`.execute(db);
    await sql`
      create table draft (
        tenant_id text not null references tenant,
        id text not null,
        dispositif text not null,
        version text not null,
        hash text not null,
        entreprise text not null,
        revision integer not null,
        content text not null,
        progress text not null,
        reopened text,
        owner text not null,
        author text not null,
        saved_at timestamptz not null,
        discarded_at timestamptz,
        deleted_at timestamptz,
        primary key (tenant_id, id)
      )`.execute(db);
    await sql`create index draft_list on draft (tenant_id, saved_at desc, id desc) where deleted_at is null`.execute(db);
    await protectByTenant(db, 'draft', ['select', 'insert', 'update', 'delete']);
    await sql`
      create table draft_revision (
        tenant_id text not null,
        draft_id text not null,
        revision integer not null,
        content text not null,
        author text not null,
        saved_at timestamptz not null,
        primary key (tenant_id, draft_id, revision),
        foreign key (tenant_id, draft_id) references draft on delete cascade
      )`.execute(db);
    await protectByTenant(db, 'draft_revision', ['select', 'insert', 'delete']);
  },
};
