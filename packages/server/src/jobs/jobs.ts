import type { FastifyBaseLogger } from 'fastify';
import { deliverDue } from '../delivery/deliver.js';
import type { Services } from '../services.js';
import { claim } from './claim.js';
import { regularly } from './regularly.js';
import { sweep } from './sweep.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** What a server does by itself. Several on one database share it. @returns what stops it, once what is in progress is over */
export function startJobs(services: Services, log: Pick<FastifyBaseLogger, 'error' | 'warn'>): () => Promise<void> {
  const { db, clock, delivery } = services;
  const sweepOnce = async (): Promise<void> => {
    if (await claim(db, 'sweep', clock(), HOUR)) await sweep(services);
  };
  const stops = [regularly(sweepOnce, 5 * MINUTE, (error) => log.error({ err: error }, 'sweep failed'))];
  if (delivery) stops.push(regularly(() => deliverDue(services, delivery, log), 2 * SECOND, (error) => log.error({ err: error }, 'delivery failed')));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
