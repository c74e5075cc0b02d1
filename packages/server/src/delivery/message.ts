import type { Kysely } from 'kysely';
import type { OutboxRow, Tables } from '../database/tables.js';
import type { Message } from './webhook.js';

/** What is said of a transmission: what was sent, its receipt, and where the bytes of its documents are in the store of files. */
export async function messageOf(db: Kysely<Tables>, { tenant_id, dossier_id, number }: OutboxRow): Promise<Message> {
  const row = await db.selectFrom('dossier').selectAll().where('tenant_id', '=', tenant_id).where('id', '=', dossier_id).where('number', '=', number).executeTakeFirstOrThrow();
  const transmission = JSON.parse(row.transmission) as { readonly documents: Readonly<Record<string, unknown>> };
  const sent = Object.keys(transmission.documents);
  const documents = await db.selectFrom('document').select(['id', 'name', 'type', 'size', 'sha256', 'key']).where('tenant_id', '=', tenant_id).where('draft_id', '=', dossier_id).orderBy('id').execute();
  const data = {
    dossier: dossier_id,
    reference: row.reference,
    number,
    entreprise: { id: tenant_id, nom: row.entreprise },
    author: row.author,
    transmittedAt: row.transmitted_at.toISOString(),
    transmission,
    sha256: row.transmission_sha256,
    documents: documents.filter(({ id }) => sent.includes(id)),
  };
  return { id: `${row.reference}-${number}`, body: JSON.stringify({ type: 'dossier.transmis', timestamp: data.transmittedAt, data }) };
}
