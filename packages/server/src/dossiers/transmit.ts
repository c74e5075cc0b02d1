import { createHash } from 'node:crypto';
import { drawReference, evaluate, transmittable, type Definition, type Transmission } from '@akto/core';
import { note } from '../audit/audit.js';
import { dayInParis } from '../clock.js';
import { inTenant } from '../database/tenant.js';
import type { DraftRow } from '../database/tables.js';
import { enqueue } from '../delivery/enqueue.js';
import { metaOf } from '../documents/attach.js';
import { draftOf } from '../drafts/content.js';
import { changedElsewhere, liveDraft, lockDraft, type DraftKey, type Tx } from '../drafts/state.js';
import { Problem } from '../http/problem.js';
import type { Services } from '../services.js';
import type { Session } from '../sessions/sessions.js';
import { answer, remember, remembered } from './idempotency.js';
import { assertOnlyAsked } from './complement.js';
import { receiptOf, receiptsOf, sentDocuments, type Receipt } from './receipt.js';
import { invalid } from './refusal.js';
import { addStep } from './steps.js';
import { dropUnsent } from './unsent.js';

export interface TransmitRequest {
  readonly id: string;
  /** The revision that the person saw. */
  readonly revision: number;
  /** Drawn once per press on the button, and sent again with each attempt. */
  readonly key: string;
}

/**
 * Turns a draft into a dossier (or into a new version of the one it completes), all at once: checked by the module that the draft names, hidden values dropped, the
 * documents as the server holds them. The same key gives the same receipt, whatever became of the first answer.
 * @throws Problem 422 with what is wrong, 409 when already transmitted or of an unknown version, 412 when saved since
 */
export async function transmit(services: Services, session: Session, { id, revision, key }: TransmitRequest): Promise<Receipt> {
  const { db, blobs, dispositifs } = services;
  const { account, tenant } = session;
  const draftKey = { tenant: tenant.id, id };
  const now = services.clock();
  const request = { tenant: tenant.id, key, fingerprint: `transmit ${id} ${revision}`, now };
  const early = await inTenant(db, tenant.id, async (tx) => (await remembered<Receipt>(tx, request)) ?? (await liveDraft(tx, draftKey)).hash);
  if (typeof early === 'object') return early;
  const definition = await dispositifs.definitionOf(db, early, now);

  const { receipt, unused } = await inTenant(db, tenant.id, async (tx) => {
    const given = await remember<Receipt>(tx, request);
    if (given) return { receipt: given, unused: [] };
    const draft = await lockDraft(tx, draftKey);
    if (draft.revision !== revision) throw changedElsewhere(draft);
    if (definition?.hash !== draft.hash || definition.code !== draft.dispositif) throw unknownVersion(services, draft);
    const transmission = await checked(tx, draftKey, draft, definition, dayInParis(now));
    const [before] = await receiptsOf(tx, tenant.id, [id]);
    if (before) assertOnlyAsked(definition, before.transmission, transmission, draftOf(draft).reopened ?? [], { today: dayInParis(now) });
    await insert(tx, draft, transmission, before, account.name, now);
    await enqueue(tx, services, draftKey, (before?.versions.length ?? -1) + 2, now);
    await note(tx, session, 'dossier transmis', id, now);
    await addStep(tx, draftKey, (before?.history.length ?? 0) + 1, { state: 'transmis', message: '' }, account.name, now);
    await tx.deleteFrom('draft').where('tenant_id', '=', tenant.id).where('id', '=', id).execute();
    const made = await receiptOf(tx, draftKey);
    const dropped = await dropUnsent(tx, draftKey, sentDocuments(made));
    await answer(tx, request, made);
    return { receipt: made, unused: dropped };
  });
  for (const blob of unused) await blobs.delete(blob);
  return receipt;
}

/** What is sent of the draft. @throws Problem when it does not hold */
async function checked(tx: Tx, { tenant, id }: DraftKey, row: DraftRow, definition: Definition, today: string): Promise<Transmission> {
  const documents = await tx.selectFrom('document').selectAll().where('tenant_id', '=', tenant).where('draft_id', '=', id).execute();
  const draft = { ...draftOf(row), documents: Object.fromEntries(documents.map((document) => [document.id, metaOf(document)])) };
  const evaluation = evaluate(definition, draft.data, draft.documents, { today });
  if (!evaluation.valid) throw invalid(evaluation);
  return transmittable(definition, draft, { today });
}

/** The draw of a reference that was drawn before is done again: 47 million a year are seldom met twice. */
async function insert(tx: Tx, draft: DraftRow, sent: Transmission, before: Receipt | undefined, author: string, now: Date): Promise<void> {
  const { tenant_id, id, dispositif, version, hash, entreprise } = draft;
  const transmission = JSON.stringify(sent);
  const row = { tenant_id, id, number: (before?.versions.length ?? -1) + 2, dispositif, version, hash, entreprise, transmission, transmission_sha256: createHash('sha256').update(transmission).digest('hex'), author, transmitted_at: now };
  for (;;) {
    const reference = before?.reference ?? drawReference(dispositif, now);
    const made = await tx.insertInto('dossier').values({ ...row, reference }).onConflict((conflict) => conflict.columns(['reference', 'number']).doNothing()).returning('id').executeTakeFirst();
    if (made) return;
    if (before) throw new Problem('deja-transmis', `Ce complément a déjà été transmis (référence ${reference}).`, { reference });
  }
}

function unknownVersion({ dispositifs }: Services, { dispositif }: DraftRow): Problem {
  const current = dispositifs.current(dispositif);
  const offered = current && { code: current.code, version: current.version, hash: current.hash };
  const detail = dispositif === '' ? 'Choisissez d’abord le dispositif de ce dossier.' : 'Ce serveur ne connaît pas la version du formulaire que vous avez remplie. Rechargez la page pour passer à la version actuelle : votre saisie est gardée.';
  return new Problem('dispositif-inconnu', detail, { ...(offered && { current: offered }) });
}
