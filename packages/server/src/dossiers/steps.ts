import type { Instruction } from '@akto/core';
import type { DraftKey, Tx } from '../drafts/state.js';

/** Adds one thing that happened to a dossier. Of two that would be the same step, the second fails and changes nothing. */
export async function addStep(tx: Tx, { tenant, id }: DraftKey, number: number, { state, message, reopened }: Instruction, author: string, at: Date): Promise<void> {
  await tx
    .insertInto('dossier_step')
    .values({ tenant_id: tenant, dossier_id: id, number, state, message, reopened: reopened === undefined ? null : JSON.stringify(reopened), author, at })
    .execute();
}
