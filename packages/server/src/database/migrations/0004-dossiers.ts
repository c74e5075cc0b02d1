import { sql, type Kysely, type Migration } from 'kysely';
import { protectByTenant } from './tenant-table.js';

/** Transmitted dossiers, which nothing changes any more, and the answers given to idempotent requests. */
export const dossiers: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create table dossier (
        tenant_id text not null references tenant,
        id text not null,
        number integer not null,
        reference text not null,
        dispositif text not null,
        version text not null,
        hash text not null references dispositif,
        entreprise text not null,
        transmission text not null,
        transmission_sha256 text not null,
        author text not null,
        transmitted_at timestamptz not null,
        primary key (tenant_id, id, number),
        unique (reference, number)
      )`.execute(db);
    await sql`create index dossier_list on dossier (tenant_id, transmitted_at desc, id desc)`.execute(db);
    await protectByTenant(db, 'dossier', ['select', 'insert']);
    await sql`
      create table dossier_step (
        tenant_id text not null references tenant,
        dossier_id text not null,
        number integer not null,
        state text not null,
        message text not null,
        reopened text,
        author text not null,
        at timestamptz not null,
        primary key (tenant_id, dossier_id, number)
      )`.execute(db);
    await protectByTenant(db, 'dossier_step', ['select', 'insert']);
    await sql`
      create table idempotency (
        tenant_id text not null references tenant,
        key text not null,
        fingerprint text not null,
        response text,
        created_at timestamptz not null,
        primary key (tenant_id, key)
      )`.execute(db);
    await protectByTenant(db, 'idempotency', ['select', 'insert', 'update']);
  },
};
