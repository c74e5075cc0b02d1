import type { Transaction } from './database.js';

/** As it is, even damaged. */
export async function move(tx: Transaction, id: string, from: 'drafts' | 'discarded', to: 'drafts' | 'discarded'): Promise<void> {
  const record = await tx.table(from).get(id);
  if (record === undefined) return;
  await tx.table(to).put(record);
  await tx.table(from).delete(id);
}

export function fileIds(tx: Transaction, draftId: string): Promise<string[]> {
  return tx.table('files').getAllKeys('draft', draftId);
}

export async function deleteFiles(tx: Transaction, ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => tx.table('files').delete(id)));
}
