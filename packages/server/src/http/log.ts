import type { FastifyInstance } from 'fastify';
import pg from 'pg';

/** One line of JSON per event. Nothing of a request but its route, nothing of an error but what `describeError` leaves. */
export const LOGGER = { level: 'info', serializers: { err: describeError, req: () => ({}), res: () => ({}) } };

/** Notes each answer of the API: the route, not the address, which may hold what a person looked for. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { url: route } = request.routeOptions;
    if (route !== undefined) request.log.info({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
}

/**
 * What the log keeps of an error: enough to find it, nothing that a person typed. The words of a database error quote the
 * values it refused, so only its code and what it concerns are kept.
 */
export function describeError(error: unknown): { type: string; message: string; stack: string; [detail: string]: unknown } {
  if (error instanceof pg.DatabaseError) return { type: 'DatabaseError', message: '', stack: '', code: error.code, table: error.table, constraint: error.constraint, routine: error.routine };
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  // That of JSON quotes what it could not read.
  if (error instanceof SyntaxError) return { type: error.name, message: '', stack: error.stack?.replace(error.message, '') ?? '' };
  return { type: error.name, message: error.message, stack: error.stack ?? '' };
}
