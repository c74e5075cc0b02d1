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
  const { company, draft } = await usage(tx, key);
  if (company + length > limits.bytesPerTenant) throw new Problem('quota-depasse', 'Votre entreprise n’a plus de place pour des fichiers. Supprimez des brouillons qui ne servent plus, ou prévenez l’assistance.');
  if (draft.files >= limits.filesPerDraft) throw new Problem('quota-depasse', `Ce dossier a déjà ${limits.filesPerDraft} fichiers. Retirez-en, ou réunissez-les en un seul document.`);
  if (draft.bytes + length > limits.bytesPerDraft) throw new Problem('quota-depasse', `Les fichiers de ce dossier dépasseraient ${megabytes(limits.bytesPerDraft)}. Retirez-en, ou réduisez leur poids.`);
}

export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toLocaleString('fr', { maximumFractionDigits: 1 })} Mo`;

/** Bytes of the files kept and announced of a company; and of one draft, with their number. */
async function usage(tx: Tx, { tenant, id }: DraftKey): Promise<{ readonly company: number; readonly draft: { readonly files: number; readonly bytes: number } }> {
  const { rows } = await sql<{ company: string; files: string; bytes: string }>`
    select coalesce(sum(size), 0) as company, count(*) filter (where draft_id = ${id}) as files, coalesce(sum(size) filter (where draft_id = ${id}), 0) as bytes from (
      select draft_id, size from document where tenant_id = ${tenant}
      union all select draft_id, length from upload where tenant_id = ${tenant}
    ) as file`.execute(tx);
  const { company, files, bytes } = rows[0]!;
  return { company: Number(company), draft: { files: Number(files), bytes: Number(bytes) } };
}
