import { assertNotTransmitted, type DraftKey, type Tx } from '../drafts/state.js';
import { receiptsOf, sentDocuments } from './receipt.js';

/** @throws Problem when a transmission of the dossier sent this document: it belongs to it for good */
export async function assertNotSent(tx: Tx, key: DraftKey, document: string): Promise<void> {
  const [receipt] = await receiptsOf(tx, key.tenant, [key.id]);
  if (receipt && sentDocuments(receipt).has(document)) await assertNotTransmitted(tx, key);
}
