import type { FastifyInstance } from 'fastify';
import { note } from '../audit/audit.js';
import { inTenant } from '../database/tenant.js';
import { etag, isCreation, revisionOf } from '../http/preconditions.js';
import { notFound } from '../http/problem.js';
import { answers, identified, identifier, object, page } from '../http/schema.js';
import { assertShape } from '../http/shape.js';
import type { Services } from '../services.js';
import { columnsOf, draftOf, type DraftContent } from './content.js';
import { listDrafts, type DraftPaging } from './list.js';
import { discardDraft, removeDraft, restoreDraft } from './remove.js';
import { createDraft, saveDraft } from './save.js';
import { draft, draftContent, draftPaging, draftSummary, revisionSummary, saved } from './schema.js';
import { liveDraft } from './state.js';

interface Identified {
  readonly Params: { readonly id: string };
}

/** Drafts: a person's work in progress, valid or not, shared with the colleagues of the company. */
export function draftRoutes(app: FastifyInstance, services: Services): void {
  const { db, clock, limits } = services;

  app.get<{ Querystring: DraftPaging }>('/drafts', { config: { access: 'read' }, schema: { summary: 'Les brouillons (ou ceux mis de côté), le dernier enregistré d’abord', querystring: draftPaging, response: answers({ 200: page(draftSummary) }, 401) } }, ({ session, query }) =>
    inTenant(db, session.tenant.id, (tx) => listDrafts(tx, session.tenant.id, query)),
  );

  app.get<Identified>('/drafts/:id', { config: { access: 'read' }, schema: { summary: 'Un brouillon ; son ETag est sa révision', params: identified, response: answers({ 200: draft }, 401, 404, 409, 410) } }, async ({ session, params }, reply) => {
    const row = await inTenant(db, session.tenant.id, (tx) => liveDraft(tx, { tenant: session.tenant.id, id: params.id }));
    return reply.header('etag', etag(row.revision)).send(draftOf(row));
  });

  app.put<Identified & { Body: DraftContent }>(
    '/drafts/:id',
    {
      config: { access: 'write' },
      schema: {
        summary: 'Créer (If-None-Match: *) ou enregistrer (If-Match: la révision lue)',
        description: 'Un brouillon peut être invalide. L’envoyer deux fois à l’identique ne fait qu’un enregistrement. En cas de 412, `current` est ce qui est gardé.',
        params: identified,
        body: draftContent,
        response: answers({ 200: saved, 201: saved }, 401, 409, 410, 412, 413, 422, 428),
      },
    },
    async (request, reply) => {
      const { session, params, body } = request;
      assertShape(body, limits);
      const save = { tenant: session.tenant.id, id: params.id, columns: columnsOf(body), author: session.account.name, now: clock() };
      const creation = isCreation(request);
      const revision = creation ? 0 : revisionOf(request);
      const row = await inTenant(db, save.tenant, async (tx) => {
        if (!creation) return saveDraft(tx, save, revision);
        const { created, ...made } = await createDraft(tx, save, limits);
        if (created) await note(tx, session, 'brouillon créé', save.id, save.now);
        return made;
      });
      return reply.code(creation ? 201 : 200).header('etag', etag(row.revision)).send({ revision: row.revision, savedAt: row.saved_at.toISOString() });
    },
  );

  app.delete<Identified>(
    '/drafts/:id',
    { config: { access: 'write' }, schema: { summary: 'Supprimer (If-Match: la révision lue, ou *) ; effacé après 30 jours', params: identified, response: answers({ 204: undefined }, 401, 404, 409, 410, 412, 428) } },
    async (request, reply) => {
      const { session, params } = request;
      const revision = request.headers['if-match'] === '*' ? undefined : revisionOf(request);
      await inTenant(db, session.tenant.id, async (tx) => {
        await removeDraft(tx, { tenant: session.tenant.id, id: params.id }, revision, clock());
        await note(tx, session, 'brouillon supprimé', params.id, clock());
      });
      return reply.code(204).send();
    },
  );

  app.post<Identified>('/drafts/:id/discard', { config: { access: 'write' }, schema: { summary: 'Mettre de côté', params: identified, response: answers({ 204: undefined }, 401, 404, 409, 410) } }, async ({ session, params }, reply) => {
    await inTenant(db, session.tenant.id, async (tx) => {
      await discardDraft(tx, { tenant: session.tenant.id, id: params.id }, clock());
      await note(tx, session, 'brouillon mis de côté', params.id, clock());
    });
    return reply.code(204).send();
  });

  app.post<Identified>('/drafts/:id/restore', { config: { access: 'write' }, schema: { summary: 'Reprendre un brouillon mis de côté', params: identified, response: answers({ 204: undefined }, 401, 404, 409) } }, async ({ session, params }, reply) => {
    await inTenant(db, session.tenant.id, async (tx) => {
      await restoreDraft(tx, { tenant: session.tenant.id, id: params.id });
      await note(tx, session, 'brouillon repris', params.id, clock());
    });
    return reply.code(204).send();
  });

  app.get<Identified>(
    '/drafts/:id/revisions',
    { config: { access: 'read' }, schema: { summary: 'Les révisions gardées, la dernière d’abord', params: identified, response: answers({ 200: { type: 'array', items: revisionSummary } }, 401, 404, 409, 410) } },
    ({ session, params }) =>
      inTenant(db, session.tenant.id, async (tx) => {
        await liveDraft(tx, { tenant: session.tenant.id, id: params.id });
        const rows = await tx.selectFrom('draft_revision').select(['revision', 'saved_at', 'author']).where('tenant_id', '=', session.tenant.id).where('draft_id', '=', params.id).orderBy('revision', 'desc').execute();
        return rows.map(({ revision, saved_at, author }) => ({ revision, savedAt: saved_at.toISOString(), author }));
      }),
  );

  app.get<{ Params: { readonly id: string; readonly revision: string } }>(
    '/drafts/:id/revisions/:revision',
    {
      config: { access: 'read' },
      schema: { summary: 'Le brouillon tel qu’il était à une révision', params: object({ id: identifier, revision: { type: 'string', pattern: '^[0-9]{1,9}$' } }), response: answers({ 200: draft }, 401, 404, 409, 410) },
    },
    ({ session, params: { id, revision } }) =>
      inTenant(db, session.tenant.id, async (tx) => {
        const live = await liveDraft(tx, { tenant: session.tenant.id, id });
        const row = await tx.selectFrom('draft_revision').selectAll().where('tenant_id', '=', session.tenant.id).where('draft_id', '=', id).where('revision', '=', Number(revision)).executeTakeFirst();
        if (!row) throw notFound('Cette révision');
        return draftOf({ ...row, id, reopened: live.reopened });
      }),
  );
}
