import type { DraftKey, Tx } from '../drafts/state.js';
import type { Services } from '../services.js';

/** In the transaction that transmits: what was transmitted will be delivered, whatever happens next. Where nothing is to be delivered, nothing waits. */
export async function enqueue(tx: Tx, { delivery }: Pick<Services, 'delivery'>, { tenant, id }: DraftKey, number: number, now: Date): Promise<void> {
  if (!delivery) return;
  await tx.insertInto('outbox').values({ tenant_id: tenant, dossier_id: id, number, created_at: now, next_at: now, delivered_at: null }).execute();
}
