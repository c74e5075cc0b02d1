import { sql } from 'kysely';
import type { Limits } from '../limits.js';
import { Problem } from '../http/problem.js';
import type { DraftKey, Tx } from '../drafts/state.js';

/**
 * Makes sure that a file of this length has its place, until the end of the transaction that reserves it: uploads that
 * start at once are counted one after the other.
 */
export async function assertPlace(tx: Tx, key: DraftKey, length: number, limits: Limits): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${key.tenant}, 0))`.execute(tx);
  const company = await usage(tx, key.tenant);
  if (company.bytes + length > limits.bytesPerTenant) throw new Problem('quota-depasse', 'Votre entreprise n’a plus de place pour des fichiers. Supprimez des brouillons qui ne servent plus, ou prévenez l’assistance.');
  const draft = await usage(tx, key.tenant, key.id);
  if (draft.files >= limits.filesPerDraft) throw new Problem('quota-depasse', `Ce dossier a déjà ${limits.filesPerDraft} fichiers. Retirez-en, ou réunissez-les en un seul document.`);
  if (draft.bytes + length > limits.bytesPerDraft) throw new Problem('quota-depasse', `Les fichiers de ce dossier dépasseraient ${megabytes(limits.bytesPerDraft)}. Retirez-en, ou réduisez leur poids.`);
}

export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toLocaleString('fr', { maximumFractionDigits: 1 })} Mo`;

/** Files kept and files announced, of a company or of one draft. */
async function usage(tx: Tx, tenant: string, draft?: string): Promise<{ readonly files: number; readonly bytes: number }> {
  const ofDraft = draft === undefined ? sql`true` : sql`draft_id = ${draft}`;
  const { rows } = await sql<{ files: string; bytes: string }>`
    select count(*) as files, coalesce(sum(size), 0) as bytes from (
      select size from document where tenant_id = ${tenant} and ${ofDraft}
      union all select length from upload where tenant_id = ${tenant} and ${ofDraft}
    ) as file`.execute(tx);
  return { files: Number(rows[0]?.files), bytes: Number(rows[0]?.bytes) };
}
