import type { Tx } from '../drafts/state.js';
import { Problem } from '../http/problem.js';

/** One request, however many times it is sent (draft-ietf-httpapi-idempotency-key-header). */
export interface IdempotentRequest {
  readonly tenant: string;
  readonly key: string;
  /** What is asked. */
  readonly fingerprint: string;
  readonly now: Date;
}

/**
 * The answer that was given to this request, if it was.
 * @throws Problem 422 when the key served for something else
 */
export async function remembered<Answer extends object>(tx: Tx, { tenant, key, fingerprint }: IdempotentRequest): Promise<Answer | undefined> {
  const row = await tx.selectFrom('idempotency').select(['fingerprint', 'response']).where('tenant_id', '=', tenant).where('key', '=', key).executeTakeFirst();
  if (!row) return undefined;
  if (row.fingerprint !== fingerprint) throw new Problem('cle-reutilisee', 'Cette clé d’idempotence a déjà servi pour une autre demande. Rechargez la page, puis réessayez.');
  return JSON.parse(row.response ?? '') as Answer;
}

/**
 * Takes the key for this transaction, which then calls `answer`; one that fails gives it back. Of several at once the
 * others wait here, and get the answer of the first.
 */
export async function remember<Answer extends object>(tx: Tx, request: IdempotentRequest): Promise<Answer | undefined> {
  const { tenant, key, fingerprint, now } = request;
  const taken = await tx.insertInto('idempotency').values({ tenant_id: tenant, key, fingerprint, created_at: now }).onConflict((conflict) => conflict.doNothing()).returning('key').executeTakeFirst();
  return taken ? undefined : remembered<Answer>(tx, request);
}

export async function answer(tx: Tx, { tenant, key }: IdempotentRequest, response: object): Promise<void> {
  await tx.updateTable('idempotency').set({ response: JSON.stringify(response) }).where('tenant_id', '=', tenant).where('key', '=', key).execute();
}
