import type { RequestListener } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { refusals } from '../audit/refusals.js';
import type { Services } from '../services.js';
import { notFound, type Problem } from './problem.js';
import { problemOf } from './problem-of.js';

/** Every error becomes a problem; the unforeseen ones are also logged. Addresses that are not the API's are the site's. */
export function answerProblems(app: FastifyInstance, services: Services, site: RequestListener | undefined): void {
  const noteRefusal = refusals(services);
  app.setErrorHandler(async (error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500) request.log.error({ err: problem.cause ?? error, route: request.routeOptions.url }, 'request failed');
    if (isAbort(error)) throwOutside(error);
    await noteRefusal(request, problem);
    return send(reply, problem);
  });
  app.setNotFoundHandler((request, reply) => {
    const isSite = ['GET', 'HEAD'].includes(request.method) && !/^\/api(\/|$)/.test(request.url);
    if (!site || !isSite) return send(reply, notFound('Cette adresse'));
    reply.hijack();
    return site(request.raw, reply.raw);
  });
}

function send(reply: FastifyReply, { status, body, headers }: Problem): FastifyReply {
  return reply.code(status).headers({ ...headers, 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' }).send(body);
}

/** The embedded engine stopped for good: only another process can open the database again. */
const isAbort = (error: unknown): boolean => error instanceof Error && (error.name === 'RuntimeError' || error.message.startsWith('Aborted('));

/** Ends the process, after the answer. */
function throwOutside(error: unknown): void {
  setTimeout(() => {
    throw error;
  }, 100);
}
