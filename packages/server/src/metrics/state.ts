import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks';
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';
import type { Metric } from './exposition.js';

const gauge = (name: string, help: string, value: number): Metric => ({ name, help, type: 'gauge', samples: [{ value }] });

/** What this process is made of. */
export class ProcessState {
  readonly #delay: IntervalHistogram = monitorEventLoopDelay({ resolution: 20 });

  constructor() {
    this.#delay.enable();
  }

  stop(): void {
    this.#delay.disable();
  }

  metrics(): readonly Metric[] {
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const slowest = Number.isFinite(this.#delay.max) ? this.#delay.max / 1e9 : 0;
    this.#delay.reset();
    return [
      { name: 'process_cpu_seconds_total', help: 'Time that the processors gave to the process.', type: 'counter', samples: [{ value: (user + system) / 1e6 }] },
      gauge('process_resident_memory_bytes', 'Memory of the process.', rss),
      gauge('nodejs_heap_size_used_bytes', 'Memory of its JavaScript.', heapUsed),
      gauge('process_start_time_seconds', 'When it started.', Math.round(Date.now() / 1000 - process.uptime())),
      gauge('nodejs_eventloop_lag_max_seconds', 'The longest that it answered nothing since the last reading.', slowest),
    ];
  }
}

/** What waits in the database, that whoever watches must know of. */
export async function waitingMetrics(db: Kysely<Tables>, now: Date): Promise<readonly Metric[]> {
  const { rows } = await sql<{ deliveries: string; oldest: Date | null; uploads: string }>`
    select (select count(*) from outbox where delivered_at is null) as deliveries,
      (select min(created_at) from outbox where delivered_at is null) as oldest,
      (select count(*) from upload) as uploads`.execute(db);
  const { deliveries = 0, oldest = null, uploads = 0 } = rows[0] ?? {};
  return [
    gauge('akto_deliveries_waiting', 'Transmissions that were not delivered yet.', Number(deliveries)),
    gauge('akto_delivery_oldest_seconds', 'How long the oldest of them has waited.', oldest ? Math.max(0, (now.getTime() - oldest.getTime()) / 1000) : 0),
    gauge('akto_uploads_open', 'Files that are being received.', Number(uploads)),
  ];
}
