import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { DocumentMeta } from '@akto/core';
import { note } from '../audit/audit.js';
import type { Digest } from '../blobs/blob-store.js';
import { codeOf } from '../failure.js';
import { inTenant } from '../database/tenant.js';
import type { DocumentRow, UploadRow } from '../database/tables.js';
import { lockDraft, type DraftKey, type Tx } from '../drafts/state.js';
import { notFound, Problem } from '../http/problem.js';
import type { Services } from '../services.js';
import type { Session } from '../sessions/sessions.js';
import { assertNotSent } from '../dossiers/sent.js';
import { virusIn } from './clamd.js';
import { cleanName, extensionOf } from './name.js';
import { KEPT_EXTENSIONS, typeOf } from './sniff.js';

/** A file that was received becomes a document of a draft. */
export interface Attachment {
  readonly draft: string;
  readonly document: string;
  readonly upload: string;
  readonly name: string;
  /** As the client computed it; '' when it could not. */
  readonly sha256: string;
}

export const metaOf = ({ name, size, type, sha256 }: Pick<DocumentRow, 'name' | 'size' | 'type' | 'sha256'>): DocumentMeta => ({ name, size, type, sha256, state: 'stored' });

/**
 * Attaches an upload. Asked again, whatever became of the first answer, it gives the same document; another upload under
 * the same id replaces the file.
 * @throws Problem when the file is not whole, is not what it says, or when the draft is no more
 */
export async function attach(services: Services, session: Session, attachment: Attachment): Promise<DocumentMeta> {
  const { db, staging } = services;
  const tenant = session.tenant.id;
  const before = await inTenant(db, tenant, (tx) => lookUp(tx, session, attachment));
  if ('document' in before) return metaOf(before.document);

  await assertWhole(services, before.upload);
  return staging.withFile(before.upload.id, (path) => attachFile(services, session, attachment, before.upload, path));
}

async function attachFile(services: Services, session: Session, attachment: Attachment, upload: UploadRow, path: string): Promise<DocumentMeta> {
  const { db, blobs, staging } = services;
  const tenant = session.tenant.id;
  const name = cleanName(attachment.name);
  const type = await typeOf(path, extensionOf(name));
  const give = (problem: Problem): Promise<never> => discard(services, upload, problem);
  if (type === undefined) return give(new Problem('fichier-refuse', `Le contenu de « ${name} » n’est pas celui d’un fichier « ${extensionOf(name)} », ou ce format n’est pas accepté (${KEPT_EXTENSIONS.join(', ')}). Enregistrez-le de nouveau dans un de ces formats.`));

  if (await isInfected(services, path)) {
    await inTenant(db, tenant, (tx) => note(tx, session, 'pièce infectée', attachment.document, services.clock()));
    return give(new Problem('fichier-refuse', `L’antivirus a trouvé un virus dans « ${name} ». Le fichier n’est pas gardé : nettoyez votre poste, puis envoyez un fichier sain.`));
  }

  const key = `${tenant}/${randomUUID()}`;
  const { size, sha256 } = await put(services, key, path, upload.length);
  if (attachment.sha256 !== '' && attachment.sha256 !== sha256) {
    await blobs.delete(key);
    return give(new Problem('fichier-altere', `Le fichier « ${name} » est arrivé différent de celui qui a été envoyé. Envoyez-le de nouveau.`));
  }

  const row: DocumentRow = { tenant_id: tenant, id: attachment.document, draft_id: attachment.draft, upload_id: upload.id, name, type, size, sha256, key, added_at: services.clock() };
  // A commit whose answer was lost may have succeeded: on an error the bytes stay, and the sweeper decides.
  const { kept, unused } = await inTenant(db, tenant, async (tx) => {
    const result = await keep(tx, { tenant, id: attachment.draft }, row);
    if (result.kept === row) await note(tx, session, 'pièce jointe', row.id, row.added_at);
    return result;
  });
  if (unused !== undefined) await blobs.delete(unused);
  await staging.erase(upload.id);
  return metaOf(kept);
}

type Found = { readonly document: DocumentRow } | { readonly upload: UploadRow };

async function lookUp(tx: Tx, { account, tenant }: Session, { draft, document, upload }: Attachment): Promise<Found> {
  await lockDraft(tx, { tenant: tenant.id, id: draft });
  const attached = await tx.selectFrom('document').selectAll().where('upload_id', '=', upload).where('id', '=', document).where('draft_id', '=', draft).executeTakeFirst();
  if (attached) return { document: attached };
  const row = await tx.selectFrom('upload').selectAll().where('id', '=', upload).where('draft_id', '=', draft).where('account_id', '=', account.id).executeTakeFirst();
  if (!row) throw notFound('Cet envoi');
  return { upload: row };
}

/** Writes the line of the document: this is when it exists. `unused`: the key whose bytes no longer serve. */
async function keep(tx: Tx, key: DraftKey, row: DocumentRow): Promise<{ readonly kept: DocumentRow; readonly unused?: string }> {
  await lockDraft(tx, key);
  const same = await tx.selectFrom('document').selectAll().where('upload_id', '=', row.upload_id).executeTakeFirst();
  if (same) return { kept: same, unused: row.key };
  const held = await tx.selectFrom('document').select(['draft_id', 'key']).where('tenant_id', '=', key.tenant).where('id', '=', row.id).executeTakeFirst();
  if (held && held.draft_id !== row.draft_id) throw new Problem('identifiant-pris', 'Un fichier d’un autre dossier porte déjà cet identifiant. Ajoutez le fichier de nouveau.');
  if (held) await assertNotSent(tx, key, row.id);
  if (held) await tx.deleteFrom('document').where('tenant_id', '=', key.tenant).where('id', '=', row.id).execute();
  await tx.insertInto('document').values(row).execute();
  await tx.deleteFrom('upload').where('id', '=', row.upload_id).execute();
  return { kept: row, ...(held && { unused: held.key }) };
}

async function assertWhole({ staging }: Services, { id, length }: UploadRow): Promise<void> {
  const size = await away(() => staging.length(id));
  if (size === undefined) throw notFound('Cet envoi');
  if (size !== length) throw new Problem('envoi-incomplet', 'Le fichier n’est pas encore arrivé en entier. L’envoi reprendra de lui-même.', { offset: size });
}

/** Until the scanner says, the file is not attached, and the dossier not transmitted: what was received stays. */
async function isInfected({ scanner }: Services, path: string): Promise<boolean> {
  return scanner !== undefined && (await away(() => virusIn(path, scanner), 'examiné')) !== undefined;
}

const put = ({ blobs }: Services, key: string, path: string, length: number): Promise<Digest> => away(() => blobs.put(key, createReadStream(path) as AsyncIterable<Uint8Array>, length));

/** A store that does not answer is one to come back to: what was received stays. */
async function away<Result>(work: () => Promise<Result>, done = 'rangé'): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (['ENOSPC', 'EDQUOT'].includes(codeOf(error))) throw error;
    throw Object.assign(new Problem('stockage-indisponible', `Le fichier est arrivé, mais ne peut pas être ${done} pour l’instant. Réessayez dans un instant : il ne sera pas à renvoyer.`, {}, { 'retry-after': '5' }), { cause: error });
  }
}

/** What was received cannot serve: the person sends it again. */
async function discard({ db, staging }: Services, { id, tenant_id }: UploadRow, problem: Problem): Promise<never> {
  await inTenant(db, tenant_id, (tx) => tx.deleteFrom('upload').where('id', '=', id).execute());
  await staging.erase(id);
  throw problem;
}
