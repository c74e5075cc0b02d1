import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Limits } from '../limits.js';
import type { Services } from '../services.js';
import { sessionOf, type Session } from '../sessions/sessions.js';
import { tokenOf } from '../sessions/cookie.js';
import { assertOwnAddress, assertSameSite } from './origin.js';
import { Problem } from './problem.js';

/**
 * Who may call a route: anyone, whoever is signed in, or whoever may write, or decide, for the company. Every route says it; one that
 * does not stops the server from starting. `transmit`, `sign-in` and `look-up`, a reading that costs another service, are also counted.
 */
export type Access = 'anyone' | 'sign-in' | 'read' | 'look-up' | 'write' | 'transmit' | 'instruct';

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    /** Only where the route's access asks for one. */
    session: Session;
  }
}

/** Checks every request before its body is read. */
export function guard(app: FastifyInstance, services: Services): void {
  app.addHook('onRoute', ({ url, config }) => {
    if (config?.access === undefined) throw new Error(`Route ${url} does not say who may call it`);
  });
  app.decorateRequest('session', null as unknown as Session);
  const count = counters(app, services.limits);
  app.addHook('onRequest', async (request) => {
    if (!isProbe(request)) assertOwnAddress(request, services.address);
    assertSameSite(request, services.address);
    const { access } = request.routeOptions.config;
    if (access === 'sign-in') await count.signIns(request);
    if (access === undefined || access === 'anyone' || access === 'sign-in') return;
    request.session = await signedIn(services, request);
    if (access === 'look-up') await count.lookUps(request);
    if (access === 'read' || access === 'look-up') return;
    await count[access === 'transmit' ? 'transmissions' : 'writes'](request);
    assertRole(request.session, access);
  });
}

function assertRole({ role, tenant }: Session, access: Access): void {
  if (access === 'instruct' && role !== 'instructeur') throw new Problem('lecture-seule', `Seul AKTO décide des dossiers de « ${tenant.name} ». Sa décision paraîtra ici.`);
  if (access !== 'instruct' && role !== 'redacteur') throw new Problem('lecture-seule', `Votre compte peut lire les dossiers de « ${tenant.name} », non les modifier. Demandez ce droit à un collègue.`);
}

/**
 * A page that says for whom it speaks (`akto-account: account/company`) is answered for them alone: what one person left unsent in a
 * browser must not be filed in the name of the next one.
 */
async function signedIn(services: Services, request: FastifyRequest): Promise<Session> {
  const session = await sessionOf(services, tokenOf(request, services.address));
  const expected = request.headers['akto-account'];
  if (session && expected !== undefined && expected !== `${session.account.id}/${session.tenant.id}`) {
    throw new Problem('non-connecte', 'Quelqu’un d’autre s’est connecté dans ce navigateur, ou pour une autre entreprise. Reconnectez-vous : votre saisie est gardée pour vous.', services.signIn && { signIn: '/api/signin' });
  }
  if (!session) throw new Problem('non-connecte', 'Votre session est terminée, ou vous n’êtes pas connecté. Connectez-vous : votre saisie reste sur cette page.', services.signIn && { signIn: '/api/signin' });
  return session;
}

const PROBES: readonly (string | undefined)[] = ['/healthz', '/readyz', '/metrics'];

/** Whatever watches the server asks it by its number, and is told nothing of anybody. */
const isProbe = ({ routeOptions: { url } }: FastifyRequest): boolean => PROBES.includes(url);

type Counter = (request: FastifyRequest) => Promise<void>;

function counters(app: FastifyInstance, limits: Limits): Readonly<Record<'signIns' | 'lookUps' | 'writes' | 'transmissions', Counter>> {
  const counter = (limit: { readonly max: number; readonly timeWindow: number }): Counter => {
    const check = app.createRateLimit({ ...limit, keyGenerator: (request) => request.session?.account.id ?? request.ip });
    return async (request) => {
      const result = await check(request);
      if (result.isAllowed || !result.isExceeded) return;
      const seconds = String(result.ttlInSeconds);
      throw new Problem('trop-de-demandes', `Trop de demandes en peu de temps. Réessayez dans ${seconds} s.`, {}, { 'retry-after': seconds });
    };
  };
  return { signIns: counter(limits.signIns), lookUps: counter(limits.lookUps), writes: counter(limits.writes), transmissions: counter(limits.transmissions) };
}
