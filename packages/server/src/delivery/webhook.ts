import { createHmac } from 'node:crypto';
import type { DeliverySettings } from '../settings/delivery.js';

/** Milliseconds for one attempt. */
const PATIENCE = 15_000;

/** One thing to say. `id` is always the same for the same thing: who receives it twice knows. */
export interface Message {
  readonly id: string;
  readonly body: string;
}

/**
 * Sends a message, signed as Standard Webhooks (https://www.standardwebhooks.com) says, so that existing libraries verify it.
 * Resolves once it was accepted (2xx); rejects otherwise.
 */
export async function post({ address, secret }: DeliverySettings, { id, body }: Message, now: Date): Promise<void> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  const headers = { 'content-type': 'application/json', 'user-agent': 'akto-dossier', 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
  const response = await fetch(address, { method: 'POST', body, headers, redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`status ${response.status}`);
}
