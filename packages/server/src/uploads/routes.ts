import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Server } from '@tus/server';
import { notFound, Problem } from '../http/problem.js';
import { problemOf } from '../http/problem-of.js';
import { answers, identified } from '../http/schema.js';
import type { Services } from '../services.js';
import type { Session } from '../sessions/sessions.js';
import { megabytes } from './quota.js';
import { UploadTable, type TusRequest } from './upload-table.js';

const ADDRESS = '/api/uploads';

/** Receiving files piece by piece, with resumption (tus 1.0). A file that is whole is not a document yet: attaching it is. */
export function uploadRoutes(app: FastifyInstance, services: Services): void {
  const table = new UploadTable(services);
  const sessions = new WeakMap<IncomingMessage, Session>();
  const tus = new Server({
    path: ADDRESS,
    relativeLocation: true,
    maxSize: services.limits.file,
    datastore: services.staging.store,
    onUploadCreate: async (request, { id, size = 0, metadata }) => {
      await table.reserve(sessions.get(nodeOf(request).req)!, id, metadata?.draft ?? '', size);
      return {};
    },
    onResponseError: (request, error) => {
      const problem = ofTus(error);
      nodeOf(request).res.setHeader('content-type', 'application/problem+json; charset=utf-8');
      return { status_code: problem.status, body: JSON.stringify(problem.body) };
    },
  });

  const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    sessions.set(request.raw, request.session);
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    await tus.handle(request.raw, reply.raw);
  };
  const handleOwn = async (request: FastifyRequest<{ Params: { readonly id: string } }>, reply: FastifyReply): Promise<void> => {
    if (!(await table.find(request.session, request.params.id))) throw notFound('Cet envoi');
    return handle(request, reply);
  };

  // The bytes are left to tus.
  app.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null));

  app.post('/uploads', { config: { access: 'write' }, schema: { summary: 'tus : annoncer un fichier (Upload-Length, Upload-Metadata: draft)', response: answers({ 201: undefined }, 401, 404, 413) } }, async (request, reply) => {
    assertLength(request, services.limits.file);
    return handle(request, reply);
  });
  const one = (summary: string) => ({ config: { access: 'write' as const }, schema: { summary, params: identified, response: answers({ 204: undefined }, 401, 404, 409) } });
  app.head('/uploads/:id', one('tus : où en est l’envoi (Upload-Offset)'), handleOwn);
  app.patch('/uploads/:id', one('tus : envoyer la suite'), handleOwn);
  app.delete('/uploads/:id', one('tus : abandonner'), handleOwn);
}

function assertLength(request: FastifyRequest, most: number): void {
  const length = request.headers['upload-length'];
  if (typeof length !== 'string' || !/^\d{1,15}$/.test(length)) throw new Problem('requete-illisible', 'L’envoi n’annonce pas la taille du fichier. Choisissez le fichier de nouveau.');
  if (Number(length) > most) throw new Problem('trop-gros', `Le fichier pèse ${megabytes(Number(length))} : ${megabytes(most)} au plus. Réduisez-le, ou partagez-le en plusieurs.`);
}

interface NodePair {
  readonly req: IncomingMessage;
  readonly res: FastifyReply['raw'];
}

const nodeOf = (request: TusRequest): NodePair => request.runtime!.node as unknown as NodePair;

/** What tus refuses, in words for the person. */
function ofTus(error: Error | { readonly status_code: number; readonly body: string }): Problem {
  if (!('status_code' in error)) return problemOf(error);
  const { status_code: status } = error;
  if (status === 404 || status === 410) return notFound('Cet envoi');
  if (status === 409 || status === 423) return new Problem('envoi-incomplet', 'L’envoi reprend ailleurs qu’où il s’était arrêté, ou se fait deux fois à la fois. Il reprendra de lui-même.');
  if (status === 413) return new Problem('trop-gros', 'Le fichier est plus gros qu’annoncé. Choisissez-le de nouveau.');
  if (status >= 500) return new Problem('stockage-indisponible', 'Le serveur n’a pas pu garder la suite du fichier. L’envoi reprendra de lui-même.', {}, { 'retry-after': '5' });
  return new Problem('requete-illisible', 'L’envoi est mal formé. Choisissez le fichier de nouveau.');
}
