import type { FastifyInstance } from 'fastify';
import { notFound } from '../http/problem.js';
import { answers, object } from '../http/schema.js';
import type { Services } from '../services.js';

const hash = { type: 'string', pattern: '^[0-9a-zA-Z_-]{1,128}$' };

/** The module of any version that was ever served: a draft may be of an older one than the portal offers. */
export function dispositifRoutes(app: FastifyInstance, { db, dispositifs, clock }: Services): void {
  app.get<{ Params: { readonly hash: string } }>(
    '/dispositifs/:hash',
    { config: { access: 'anyone' }, schema: { summary: 'Le module compilé d’une version d’un dispositif', params: object({ hash }), response: answers({ 200: { type: 'string' } }, 404) } },
    async ({ params }, reply) => {
      const module = await dispositifs.moduleOf(db, params.hash, clock());
      if (module === undefined) throw notFound('Cette version de dispositif');
      return reply.header('content-type', 'text/javascript; charset=utf-8').header('cache-control', 'public, max-age=31536000, immutable').send(module);
    },
  );
}
