import type { FastifyRequest } from 'fastify';
import { LruMap } from 'toad-cache';
import { inTenant } from '../database/tenant.js';
import type { Problem } from '../http/problem.js';
import type { Services } from '../services.js';
import { note } from './audit.js';

/** Of the same refusals of one account, one line is written in so many milliseconds: whoever insists does not fill the database. */
const SAME = 60_000;
const MOST_KNOWN = 10_000;

/**
 * Notes that somebody asked for what is not theirs, or not there: the answer is the same, and so is the line. It belongs to the company of
 * who asked. That it could not be noted changes nothing of the answer.
 */
export function refusals({ db, clock }: Services): (request: FastifyRequest, problem: Problem) => Promise<void> {
  const known = new LruMap<true>(MOST_KNOWN, SAME);
  return async (request, { status }) => {
    const { session, method, routeOptions: { url = '' } } = request;
    if (!session || !isDoor(url) || (status !== 403 && status !== 404)) return;
    const key = `${session.tenant.id} ${session.account.id} ${method} ${url}`;
    if (known.get(key)) return;
    known.set(key, true);
    try {
      await inTenant(db, session.tenant.id, (tx) => note(tx, session, 'refus', `${method} ${url}`, clock()));
    } catch (error) {
      request.log.error({ err: error }, 'refusal not noted');
    }
  };
}

/** A route that leads to one thing of a company. */
const isDoor = (url: string): boolean => /^\/api\/(drafts|documents|dossiers)\/:/.test(url);
