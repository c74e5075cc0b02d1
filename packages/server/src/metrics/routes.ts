import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { notFound } from '../http/problem.js';
import { answers } from '../http/schema.js';
import type { Services } from '../services.js';
import { CONTENT_TYPE, expose } from './exposition.js';
import { RequestCounter } from './requests.js';
import { ProcessState, waitingMetrics } from './state.js';

/** For Prometheus, or whatever reads its text. Whoever may not read it is told that there is nothing. */
export function metricsRoutes(app: FastifyInstance, services: Services): void {
  const requests = new RequestCounter();
  const state = new ProcessState();
  app.addHook('onResponse', async (request, reply) => {
    const { url } = request.routeOptions;
    if (url !== undefined) requests.add(request.method, url, reply.statusCode, reply.elapsedTime / 1000);
  });
  app.addHook('onClose', async () => state.stop());

  app.get('/metrics', { config: { access: 'anyone' }, schema: { summary: 'Mesures, au format de Prometheus', response: answers({ 200: { type: 'string' } }, 404) } }, async (request, reply) => {
    if (!mayRead(request, services)) throw notFound('Cette adresse');
    const metrics = [requests.metric(), ...state.metrics(), ...(await waitingMetrics(services.db, services.clock()))];
    return reply.header('content-type', CONTENT_TYPE).serializer((text: string) => text).send(expose(metrics));
  });
}

/** A server that others reach is behind a proxy, of which every request seems to come from this machine: it asks for the token. */
function mayRead({ headers, ip }: FastifyRequest, { metricsToken, address }: Services): boolean {
  if (metricsToken !== undefined) return isSame(headers.authorization ?? '', `Bearer ${metricsToken}`);
  return address === undefined && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(ip);
}

/** In a time that says nothing of how much of it was right. */
function isSame(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(one!, other!);
}
