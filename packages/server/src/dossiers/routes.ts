import { dossierStates, type Instruction } from '@akto/core';
import type { FastifyInstance } from 'fastify';
import { inTenant } from '../database/tenant.js';
import type { Paging } from '../http/paging.js';
import { idempotencyKeyOf, revisionOf } from '../http/preconditions.js';
import { answers, identified, instant, object, page, paging, text } from '../http/schema.js';
import type { Services } from '../services.js';
import { listDossiers } from './list.js';
import { instruct } from './instruct.js';
import { receiptOf } from './receipt.js';
import { transmit } from './transmit.js';

interface Identified {
  readonly Params: { readonly id: string };
}

const transmission = { type: 'object', properties: { dispositif: text, version: text, hash: text }, required: ['dispositif', 'version', 'hash', 'data', 'documents'], additionalProperties: true };
const sent = { transmittedAt: instant, transmission, sha256: text };
const step = { type: 'object', properties: { state: { type: 'string', enum: dossierStates }, at: instant, message: text, reopened: { type: 'array', items: text } }, required: ['state', 'at', 'message'], additionalProperties: false };
const receipt = object({ id: text, reference: text, entreprise: text, author: text, ...sent, versions: { type: 'array', items: object(sent) }, history: { type: 'array', items: step } });
const instruction = {
  type: 'object',
  properties: { state: { type: 'string', enum: dossierStates }, message: { type: 'string', maxLength: 2_000 }, reopened: { type: 'array', maxItems: 200, items: { type: 'string', maxLength: 300 } } },
  required: ['state', 'message'],
  additionalProperties: false,
};

/** Transmitting, and what was transmitted. */
export function dossierRoutes(app: FastifyInstance, services: Services): void {
  const { db } = services;

  app.post<Identified>(
    '/drafts/:id/transmit',
    {
      config: { access: 'transmit' },
      schema: {
        summary: 'Transmettre le brouillon enregistré (If-Match, Idempotency-Key)',
        description: 'Redemandé avec la même clé, donne le même reçu. Un 422 « dossier-invalide » porte `problems`, aux mêmes chemins que dans la page.',
        params: identified,
        response: answers({ 201: receipt }, 401, 404, 409, 410, 412, 422, 428),
      },
    },
    async (request, reply) => {
      const demand = { id: request.params.id, revision: revisionOf(request), key: idempotencyKeyOf(request) };
      return reply.code(201).send(await transmit(services, request.session, demand));
    },
  );

  app.get<{ Querystring: Paging }>('/dossiers', { config: { access: 'read' }, schema: { summary: 'Les dossiers transmis, le dernier d’abord', querystring: paging, response: answers({ 200: page(receipt) }, 401) } }, ({ session, query }) =>
    inTenant(db, session.tenant.id, (tx) => listDossiers(tx, session.tenant.id, query)),
  );

  app.get<Identified>('/dossiers/:id', { config: { access: 'read' }, schema: { summary: 'Un dossier transmis : ce qui a été envoyé, son reçu, ses étapes', params: identified, response: answers({ 200: receipt }, 401, 404) } }, ({ session, params }) =>
    inTenant(db, session.tenant.id, (tx) => receiptOf(tx, { tenant: session.tenant.id, id: params.id })),
  );

  app.post<Identified & { Body: Instruction }>(
    '/dossiers/:id/instruct',
    { config: { access: 'instruct' }, schema: { summary: 'Ce qu’AKTO décide d’un dossier', params: identified, body: instruction, response: answers({ 200: receipt }, 401, 404, 409) } },
    ({ session, params, body }) => instruct(services, session, params.id, body),
  );
}
