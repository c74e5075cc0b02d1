import type { SwaggerOptions } from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { answers } from './schema.js';

export const OPENAPI: SwaggerOptions = {
  exposeHeadRoutes: true,
  openapi: {
    openapi: '3.1.0',
    info: { title: 'Akto Dossier', version: '1', description: 'Brouillons, pièces et dossiers transmis. Les refus suivent la RFC 9457.' },
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'akto-session' } } },
  },
};

/** The description of all routes, made from the schemas that check them. */
export function openapiRoute(app: FastifyInstance): void {
  app.get('/openapi.json', { config: { access: 'anyone' }, schema: { summary: 'Ce document', response: answers({ 200: { type: 'object', additionalProperties: true } }) } }, async () => app.swagger());
}
