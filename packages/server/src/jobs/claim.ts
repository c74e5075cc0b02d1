import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';

/** Takes a job that is due, for this server alone: of several that try at once, one gets it. It is due again after `every` milliseconds. */
export async function claim(db: Kysely<Tables>, name: string, now: Date, every: number): Promise<boolean> {
  await db.insertInto('job').values({ name, next_at: now }).onConflict((conflict) => conflict.doNothing()).execute();
  const taken = await db
    .updateTable('job')
    .set({ next_at: new Date(now.getTime() + every) })
    .where('name', 'in', ({ selectFrom }) => selectFrom('job').select('name').where('name', '=', name).where('next_at', '<=', now).forUpdate().skipLocked())
    .returning('name')
    .executeTakeFirst();
  return taken !== undefined;
}
