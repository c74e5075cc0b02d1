import type { RequestListener } from 'node:http';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import fastify, { LogController, type FastifyInstance } from 'fastify';
import { dispositifRoutes } from '../dispositifs/routes.js';
import { documentRoutes } from '../documents/routes.js';
import { dossierRoutes } from '../dossiers/routes.js';
import { draftRoutes } from '../drafts/routes.js';
import { healthRoutes } from '../health/routes.js';
import { metricsRoutes } from '../metrics/routes.js';
import { referenceRoutes } from '../reference/routes.js';
import type { Services } from '../services.js';
import { sessionRoutes } from '../sessions/routes.js';
import { signInRoutes } from '../sessions/sign-in-routes.js';
import { uploadRoutes } from '../uploads/routes.js';
import { guard } from './access.js';
import { answerProblems } from './errors.js';
import { LOGGER, logAnswers } from './log.js';
import { OPENAPI, openapiRoute } from './openapi.js';

/** Nothing that the API answers is a page, nor to be kept by what lies between. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

export interface AppOptions {
  /** A line of JSON per event on the standard output, or only per failure. */
  readonly logs?: boolean | 'failures' | undefined;
  /** Answers what is not the API's. */
  readonly site?: RequestListener | undefined;
}

/** The API and the site, not listening yet. */
export async function createApp(services: Services, { logs = false, site }: AppOptions = {}): Promise<FastifyInstance> {
  const app = fastify({
    logger: logs === 'failures' ? { ...LOGGER, level: 'error' } : logs && LOGGER,
    logController: new LogController({ disableRequestLogging: true }),
    exposeHeadRoutes: false,
    bodyLimit: services.limits.body,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allErrors: false } },
    routerOptions: { maxParamLength: 200 },
    requestTimeout: services.limits.requestTime,
    // Who asks is what the proxy in front says; without one, nobody may say it.
    trustProxy: services.address === undefined ? false : ['loopback', 'linklocal', 'uniquelocal'],
    http: { headersTimeout: services.limits.headTime, connectionsCheckingInterval: Math.min(services.limits.headTime, 5_000) },
  });
  // Answers are sent as they are made; their schemas are for the OpenAPI document and the tests.
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  // A page of another site may send plain text without asking first.
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(HEADERS);
  });
  logAnswers(app);
  answerProblems(app, services, site);
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  await app.register(swagger, OPENAPI);
  guard(app, services);
  healthRoutes(app, services);
  metricsRoutes(app, services);
  await app.register(
    async (api) => {
      for (const routes of [sessionRoutes, dispositifRoutes, draftRoutes, uploadRoutes, documentRoutes, dossierRoutes, referenceRoutes]) routes(api, services);
      if (services.signIn) signInRoutes(api, services, services.signIn);
      openapiRoute(api);
    },
    { prefix: '/api' },
  );
  return app;
}
