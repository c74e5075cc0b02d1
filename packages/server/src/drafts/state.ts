import type { Transaction } from 'kysely';
import type { DraftRow, Tables } from '../database/tables.js';
import { etag } from '../http/preconditions.js';
import { notFound, Problem } from '../http/problem.js';
import { draftOf } from './content.js';

export type Tx = Transaction<Tables>;

/** Which draft: row-level security says the same of the company, once more. */
export interface DraftKey {
  readonly tenant: string;
  readonly id: string;
}

export const rowOf = (tx: Tx, { tenant, id }: DraftKey): Promise<DraftRow | undefined> => tx.selectFrom('draft').selectAll().where('tenant_id', '=', tenant).where('id', '=', id).executeTakeFirst();

/** @throws Problem when the draft became a dossier: nothing changes it any more */
export async function assertNotTransmitted(tx: Tx, { tenant, id }: DraftKey): Promise<void> {
  const dossier = await tx.selectFrom('dossier').select('reference').where('tenant_id', '=', tenant).where('id', '=', id).executeTakeFirst();
  if (dossier) throw new Problem('deja-transmis', `Ce dossier a déjà été transmis (référence ${dossier.reference}) : il ne peut plus être modifié.`, { reference: dossier.reference });
}

/** @throws Problem that says why it is no draft: transmitted, removed, or never there */
export async function liveDraft(tx: Tx, key: DraftKey): Promise<DraftRow> {
  const row = await rowOf(tx, key);
  if (row && isLive(row)) return row;
  await assertNotTransmitted(tx, key);
  if (!row) throw notFound('Ce brouillon');
  throw new Problem('supprime', row.deleted_at === null ? 'Ce brouillon a été mis de côté. Restaurez-le pour le reprendre.' : 'Ce brouillon a été supprimé. Revenez à la liste des brouillons.');
}

const isLive = ({ deleted_at, discarded_at }: DraftRow): boolean => deleted_at === null && discarded_at === null;

/** As `liveDraft`; and nobody else changes it until the end of the transaction. */
export async function lockDraft(tx: Tx, key: DraftKey): Promise<DraftRow> {
  const row = await tx.selectFrom('draft').selectAll().where('tenant_id', '=', key.tenant).where('id', '=', key.id).forUpdate().executeTakeFirst();
  return row && isLive(row) ? row : liveDraft(tx, key);
}

/** The refusal to write over another save, with what is kept, so that both can be merged. */
export const changedElsewhere = (row: DraftRow): Problem => new Problem('brouillon-modifie', 'Ce brouillon a été enregistré ailleurs depuis son ouverture. Reprenez la version enregistrée, ou reportez-y vos changements.', { current: draftOf(row) }, { etag: etag(row.revision) });
