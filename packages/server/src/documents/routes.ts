import type { FastifyInstance } from 'fastify';
import { note } from '../audit/audit.js';
import { isIntact } from '../blobs/blob-store.js';
import { inTenant } from '../database/tenant.js';
import type { DocumentRow } from '../database/tables.js';
import { assertNotSent } from '../dossiers/sent.js';
import { lockDraft, rowOf, type Tx } from '../drafts/state.js';
import { notFound, Problem } from '../http/problem.js';
import { answers, identified, identifier, object, sha256, text, whole } from '../http/schema.js';
import type { Services } from '../services.js';
import { attach } from './attach.js';
import { attachment } from './name.js';

interface Identified {
  readonly Params: { readonly id: string };
}

interface Attach {
  readonly Params: { readonly id: string; readonly document: string };
  readonly Body: { readonly upload: string; readonly name: string; readonly sha256: string };
}

const meta = object({ name: text, size: whole, type: text, sha256: text, state: { type: 'string', enum: ['stored'] } });

/** The files of drafts and of transmitted dossiers. */
export function documentRoutes(app: FastifyInstance, services: Services): void {
  const { db, blobs, clock } = services;

  app.put<Attach>(
    '/drafts/:id/documents/:document',
    {
      config: { access: 'write' },
      schema: {
        summary: 'Joindre au brouillon un fichier reçu',
        description: 'Redemandé, donne la même pièce. Un autre envoi sous le même identifiant remplace le fichier.',
        params: object({ id: identifier, document: identifier }),
        body: object({ upload: identifier, name: { type: 'string', minLength: 1, maxLength: 10_000 }, sha256 }),
        response: answers({ 200: meta }, 401, 404, 409, 410, 422, 503),
      },
    },
    ({ session, params, body }) => attach(services, session, { draft: params.id, document: params.document, ...body }),
  );

  app.get<Identified>(
    '/documents/:id/content',
    { config: { access: 'read' }, schema: { summary: 'Les octets d’une pièce, toujours à télécharger', params: identified, response: answers({ 200: { type: 'string', format: 'binary' } }, 401, 404, 502) } },
    async ({ session, params, log }, reply) => {
      const row = await inTenant(db, session.tenant.id, (tx) => readable(tx, session.tenant.id, params.id));
      const bytes = (await isIntact(blobs, row.key, row)) ? await blobs.read(row.key) : undefined;
      if (!bytes) {
        log.error({ document: row.id, key: row.key }, 'document damaged');
        throw new Problem('fichier-endommage', `Le fichier « ${row.name} » a été abîmé sur le serveur. Envoyez-le de nouveau ; s’il est déjà transmis, prévenez l’assistance.`);
      }
      return reply
        .header('content-type', row.type)
        .header('content-length', row.size)
        .header('content-disposition', attachment(row.name))
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cache-control', 'private, no-store')
        .send(bytes);
    },
  );

  app.delete<Identified>(
    '/documents/:id',
    { config: { access: 'write' }, schema: { summary: 'Retirer une pièce d’un brouillon', params: identified, response: answers({ 204: undefined }, 401, 404, 409) } },
    async ({ session, params }, reply) => {
      const { key } = await inTenant(db, session.tenant.id, async (tx) => {
        const row = await readable(tx, session.tenant.id, params.id);
        const draft = { tenant: session.tenant.id, id: row.draft_id };
        await lockDraft(tx, draft);
        await assertNotSent(tx, draft, row.id);
        await tx.deleteFrom('document').where('tenant_id', '=', session.tenant.id).where('id', '=', params.id).execute();
        await note(tx, session, 'pièce retirée', params.id, clock());
        return row;
      });
      await blobs.delete(key);
      return reply.code(204).send();
    },
  );
}

/** A document whose draft or dossier is there; that of a removed draft went with it. */
async function readable(tx: Tx, tenant: string, id: string): Promise<DocumentRow> {
  const row = await tx.selectFrom('document').selectAll().where('tenant_id', '=', tenant).where('id', '=', id).executeTakeFirst();
  const draft = row && (await rowOf(tx, { tenant, id: row.draft_id }));
  if (!row || (draft && draft.deleted_at !== null)) throw notFound('Ce fichier');
  return row;
}
