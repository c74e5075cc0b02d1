import { sql } from 'kysely';
import { refusalOf, stateOf, type Instruction } from '@akto/core';
import { note } from '../audit/audit.js';
import { inTenant } from '../database/tenant.js';
import { columnsOf } from '../drafts/content.js';
import type { DraftKey, Tx } from '../drafts/state.js';
import { Problem } from '../http/problem.js';
import type { Services } from '../services.js';
import type { Session } from '../sessions/sessions.js';
import { receiptOf, sentDocuments, type Receipt } from './receipt.js';
import { addStep } from './steps.js';
import { dropUnsent } from './unsent.js';

/**
 * Adds what AKTO decides to a dossier. « complément demandé » makes it a draft again, in which only the paths named may be
 * answered; any other decision ends such a draft.
 * @throws Problem 409 when this may not be decided now
 */
export async function instruct({ db, blobs, clock }: Services, session: Session, id: string, instruction: Instruction): Promise<Receipt> {
  const { account, tenant } = session;
  const key = { tenant: tenant.id, id };
  const now = clock();
  const { receipt, unused } = await inTenant(db, tenant.id, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${tenant.id}/${id}`}, 1))`.execute(tx);
    const dossier = await receiptOf(tx, key);
    const refusal = refusalOf(stateOf(dossier.history), instruction);
    if (refusal !== undefined) throw new Problem('decision-refusee', refusal);
    await note(tx, session, 'décision', id, now);
    await addStep(tx, key, dossier.history.length + 1, instruction, account.name, now);
    if (instruction.state === 'complément demandé') await reopen(tx, key, dossier, instruction, account.name, now);
    else await tx.deleteFrom('draft').where('tenant_id', '=', tenant.id).where('id', '=', id).execute();
    const dropped = instruction.state === 'complément demandé' ? [] : await dropUnsent(tx, key, sentDocuments(dossier));
    return { receipt: await receiptOf(tx, key), unused: dropped };
  });
  for (const blob of unused) await blobs.delete(blob);
  return receipt;
}

/** The draft of what was last transmitted. */
async function reopen(tx: Tx, { tenant, id }: DraftKey, { transmission, entreprise }: Receipt, { reopened }: Instruction, author: string, now: Date): Promise<void> {
  const columns = columnsOf({ ...transmission, visited: [], origin: { etablissement: { denomination: entreprise } }, aside: {}, review: [] });
  await tx.insertInto('draft').values({ tenant_id: tenant, id, ...columns, reopened: JSON.stringify(reopened), revision: 1, owner: author, author, saved_at: now, discarded_at: null, deleted_at: null }).execute();
}
