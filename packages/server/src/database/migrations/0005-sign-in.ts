import { sql, type Kysely, type Migration } from 'kysely';

/** Who works for AKTO, as the sign-in service says; and since when a session lasts. */
export const signIn: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table account add column adviser boolean not null default false`.execute(db);
    await sql`alter table session add column opened_at timestamptz not null default now()`.execute(db);
  },
};
