import { statfs } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { answers, object } from '../http/schema.js';
import type { Services } from '../services.js';

/** Below this, the next saves may fail: better to be told before. */
const LEAST_FREE = 100 * 1024 * 1024;

const state = { type: 'string', enum: ['ok', 'panne'] };
const checks = object({ database: state, files: state, disk: state });

/** For whoever watches the server: `healthz`, the process answers; `readyz`, it could keep a draft and a file now. */
export function healthRoutes(app: FastifyInstance, { db, blobs, folder }: Services): void {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });

  app.get('/healthz', { config: { access: 'anyone' }, schema: { summary: 'Le processus répond', response: answers({ 200: object({ status: state }) }) } }, async () => ({ status: 'ok' }));

  app.get('/readyz', { config: { access: 'anyone' }, schema: { summary: 'Base, fichiers et place sur le disque', response: answers({ 200: checks, 503: checks }) } }, async (_request, reply) => {
    const [database, files, disk] = await Promise.all([works(sql`select 1`.execute(db)), works(blobs.check()), works(assertRoom(folder))]);
    const ready = !stopping && [database, files, disk].every((one) => one === 'ok');
    return reply.code(ready ? 200 : 503).send({ database, files, disk });
  });
}

const works = (check: Promise<unknown>): Promise<'ok' | 'panne'> =>
  check.then(
    () => 'ok',
    () => 'panne',
  );

async function assertRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < LEAST_FREE) throw new RangeError('The disk is nearly full');
}
