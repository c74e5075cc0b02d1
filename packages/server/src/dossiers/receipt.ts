import type { Step, Transmission } from '@akto/core';
import type { DossierRow, StepRow } from '../database/tables.js';
import type { DraftKey, Tx } from '../drafts/state.js';
import { notFound } from '../http/problem.js';

/** One transmission. */
export interface Sent {
  /** ISO instant. */
  readonly transmittedAt: string;
  readonly transmission: Transmission;
  /** SHA-256 of the transmission as it is kept. */
  readonly sha256: string;
}

/** A transmitted dossier: what was sent, when, by whom, the proof of it, and what became of it. */
export interface Receipt extends Sent {
  /** The id of the draft it came from. */
  readonly id: string;
  /** What a person quotes, such as CAR-2026-7F3K9Q. */
  readonly reference: string;
  readonly entreprise: string;
  readonly author: string;
  /** What was transmitted before a complement replaced it, oldest first. */
  readonly versions: readonly Sent[];
  /** Oldest first. */
  readonly history: readonly Step[];
}

/** @throws Problem 404 when there is no such dossier */
export async function receiptOf(tx: Tx, key: DraftKey): Promise<Receipt> {
  const [receipt] = await receiptsOf(tx, key.tenant, [key.id]);
  if (!receipt) throw notFound('Ce dossier');
  return receipt;
}

/** The dossiers of these ids, in the same order; those that are not there are left out. */
export async function receiptsOf(tx: Tx, tenant: string, ids: readonly string[]): Promise<readonly Receipt[]> {
  if (ids.length === 0) return [];
  const rows = await tx.selectFrom('dossier').selectAll().where('tenant_id', '=', tenant).where('id', 'in', ids).orderBy('number').execute();
  const steps = await tx.selectFrom('dossier_step').selectAll().where('tenant_id', '=', tenant).where('dossier_id', 'in', ids).orderBy('number').execute();
  return ids.flatMap((id) => {
    const versions = rows.filter((row) => row.id === id);
    const last = versions.at(-1);
    return last ? [assemble(last, versions.slice(0, -1), steps.filter((step) => step.dossier_id === id))] : [];
  });
}

function assemble(last: DossierRow, before: readonly DossierRow[], steps: readonly StepRow[]): Receipt {
  const { id, reference, entreprise, author } = last;
  return { id, reference, entreprise, author, ...sentOf(last), versions: before.map(sentOf), history: steps.map(stepOf) };
}

const sentOf = (row: DossierRow): Sent => ({ transmittedAt: row.transmitted_at.toISOString(), transmission: JSON.parse(row.transmission) as Transmission, sha256: row.transmission_sha256 });

const stepOf = ({ state, at, message, reopened }: StepRow): Step => ({ state, at: at.toISOString(), message, ...(reopened !== null && { reopened: JSON.parse(reopened) as readonly string[] }) });

/** Ids of the documents that any of its transmissions sent: they belong to it for good. */
export const sentDocuments = ({ transmission, versions }: Pick<Receipt, 'transmission' | 'versions'>): ReadonlySet<string> =>
  new Set([transmission, ...versions.map((version) => version.transmission)].flatMap(({ documents }) => Object.keys(documents)));
