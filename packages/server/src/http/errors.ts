import type { FastifyInstance, FastifyReply } from 'fastify';
import { describeError } from './log.js';
import { notFound, type Problem } from './problem.js';
import { problemOf } from './problem-of.js';

/** Every error becomes a problem; the unforeseen ones are also logged. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500) request.log.error({ error: describeError(problem.cause ?? error), route: request.routeOptions.url }, 'request failed');
    return send(reply, problem);
  });
  app.setNotFoundHandler((_request, reply) => send(reply, notFound('Cette adresse')));
}

function send(reply: FastifyReply, { status, body, headers }: Problem): FastifyReply {
  return reply.code(status).headers({ ...headers, 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' }).send(body);
}
