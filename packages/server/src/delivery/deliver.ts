import type { FastifyBaseLogger } from 'fastify';
import { sql, type Kysely } from 'kysely';
import type { OutboxRow, Tables } from '../database/tables.js';
import type { Services } from '../services.js';
import type { DeliverySettings } from '../settings/delivery.js';
import { messageOf } from './message.js';
import { post } from './webhook.js';

/** Milliseconds: how long one who took a line may take, and between two attempts, doubled each time. */
const LEASE = 60_000;
const FIRST_PAUSE = 10_000;
const LONGEST_PAUSE = 3_600_000;

/** How long to wait after so many attempts, in milliseconds. It is never given up: a transmitted dossier is somebody's. */
export const pauseAfter = (attempts: number): number => Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE);

/** Delivers all that is due, one after the other, sharing it with the other servers. */
export async function deliverDue(services: Services, delivery: DeliverySettings, log: Pick<FastifyBaseLogger, 'warn'>): Promise<void> {
  const { db, clock } = services;
  for (;;) {
    const line = await take(db, clock());
    if (!line) return;
    try {
      await post(delivery, await messageOf(db, line), clock());
      await update(db, line, { delivered_at: clock() });
    } catch (error) {
      log.warn({ err: error, attempts: line.attempts }, 'not delivered');
      await update(db, line, { next_at: new Date(clock().getTime() + pauseAfter(line.attempts)) });
    }
  }
}

/** A line that is due, for this server alone until the end of the lease: no transaction waits for the network. */
async function take(db: Kysely<Tables>, now: Date): Promise<OutboxRow | undefined> {
  const { rows } = await sql<OutboxRow>`
    update outbox set attempts = attempts + 1, next_at = ${new Date(now.getTime() + LEASE)}
    where (tenant_id, dossier_id, number) in (
      select tenant_id, dossier_id, number from outbox where delivered_at is null and next_at <= ${now} order by next_at limit 1 for update skip locked
    ) returning *`.execute(db);
  return rows[0];
}

async function update(db: Kysely<Tables>, { tenant_id, dossier_id, number }: OutboxRow, change: { readonly delivered_at: Date } | { readonly next_at: Date }): Promise<void> {
  await db.updateTable('outbox').set(change).where('tenant_id', '=', tenant_id).where('dossier_id', '=', dossier_id).where('number', '=', number).execute();
}
