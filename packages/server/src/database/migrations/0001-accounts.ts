import { sql, type Kysely, type Migration } from 'kysely';

/** Companies, people, who works for which, and who is signed in. Requests of a company never read these. */
export const accounts: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table tenant (id text primary key, name text not null, reference text not null)`.execute(db);
    await sql`create table account (id text primary key, name text not null)`.execute(db);
    await sql`
      create table membership (
        account_id text not null references account on delete cascade,
        tenant_id text not null references tenant on delete cascade,
        role text not null check (role in ('lecteur', 'redacteur', 'instructeur')),
        primary key (account_id, tenant_id)
      )`.execute(db);
    await sql`
      create table session (
        token_sha256 text primary key,
        account_id text not null,
        tenant_id text not null,
        expires_at timestamptz not null,
        foreign key (account_id, tenant_id) references membership on delete cascade
      )`.execute(db);
  },
};
