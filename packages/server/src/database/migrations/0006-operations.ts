import { sql, type Kysely, type Migration } from 'kysely';
import { protectByTenant } from './tenant-table.js';

/** What servers do by themselves, what is to be delivered of a transmission, and who did what. */
export const operations: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table job (name text primary key, next_at timestamptz not null)`.execute(db);
    await sql`
      create table outbox (
        tenant_id text not null,
        dossier_id text not null,
        number integer not null,
        created_at timestamptz not null,
        next_at timestamptz not null,
        attempts integer not null default 0,
        delivered_at timestamptz,
        primary key (tenant_id, dossier_id, number),
        foreign key (tenant_id, dossier_id, number) references dossier
      )`.execute(db);
    await sql`create index outbox_due on outbox (next_at) where delivered_at is null`.execute(db);
    await protectByTenant(db, 'outbox', ['insert']);
    await sql`
      create table audit (
        tenant_id text not null references tenant,
        number integer not null,
        at timestamptz not null,
        account_id text not null,
        action text not null,
        object text not null,
        digest text not null,
        primary key (tenant_id, number)
      )`.execute(db);
    await protectByTenant(db, 'audit', ['select', 'insert']);
  },
};
