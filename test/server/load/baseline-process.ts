/** The least that keeps a draft: one route, one statement, the same engine made durable in the same way. What ours costs is told against it. */
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { openEmbedded } from '../../../packages/server/src/database/embedded/open.js';
import { openPostgres } from '../../../packages/server/src/database/postgres.js';

const { DATABASE_URL: url, AKTO_DONNEES: folder = '' } = process.env;
const { pool } = await (url ? openPostgres(url) : openEmbedded(folder));
await pool.query('create table bare (id text primary key, revision integer not null, content text not null)');
const app = fastify({ bodyLimit: 1024 * 1024 });
app.put<{ Params: { readonly id: string } }>('/api/drafts/:id', async ({ params, body }) => {
  const { rows } = await pool.query('insert into bare values ($1, 1, $2) on conflict (id) do update set revision = bare.revision + 1, content = $2 returning revision', [params.id, JSON.stringify(body)]);
  return rows[0] as object;
});
app.get('/metrics', () => {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  return `process_resident_memory_bytes ${rss}\nnodejs_heap_size_used_bytes ${heapUsed}\nprocess_cpu_seconds_total ${(user + system) / 1e6}\n`;
});
await app.listen({ port: 0, host: '127.0.0.1' });
console.log(JSON.stringify({ msg: 'ready', address: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/` }));
