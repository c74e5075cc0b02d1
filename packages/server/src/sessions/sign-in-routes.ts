import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.js';
import { answers } from '../http/schema.js';
import type { Services } from '../services.js';
import { giveToken } from './cookie.js';
import { recordPerson } from './directory.js';
import type { Journey, OidcSignIn } from './oidc.js';
import { openSession } from './sessions.js';

/** Ten minutes to find one's password. */
const PATIENCE = 600;
const elsewhere = { 302: { type: 'null', description: 'La suite est ailleurs' } };

/** Signing in elsewhere, and coming back. */
export function signInRoutes(app: FastifyInstance, services: Services, signIn: OidcSignIn): void {
  const { db, address } = services;
  const secure = address?.protocol === 'https:';
  const name = `${secure ? '__Host-' : ''}akto-connexion`;
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;

  app.get<{ Querystring: { readonly back?: string } }>(
    '/signin',
    {
      config: { access: 'sign-in' },
      schema: { summary: 'Aller au service de connexion, et revenir à la page `back`', querystring: { type: 'object', properties: { back: { type: 'string', maxLength: 500 } }, additionalProperties: false }, response: answers(elsewhere, 503) },
    },
    async ({ query }, reply) => {
      const { journey, address: there } = await reachable(signIn.begin(pathOf(query.back)));
      return reply.setCookie(name, Buffer.from(JSON.stringify(journey)).toString('base64url'), { ...options, maxAge: PATIENCE }).redirect(there);
    },
  );

  app.get(
    '/signin/callback',
    { config: { access: 'sign-in' }, schema: { summary: 'Retour du service de connexion', response: answers(elsewhere, 401, 503) } },
    async (request, reply) => {
      const journey = journeyOf(request, name);
      reply.clearCookie(name, options);
      const person = await signIn.end(journey, new URL(request.url, 'http://ici').search).catch((cause: unknown) => {
        throw Object.assign(refused('Le service de connexion n’a pas confirmé qui vous êtes. Reconnectez-vous.'), { cause });
      });
      if (!person.company && !person.isAdviser) throw refused('Le service de connexion ne dit pas pour quel établissement (SIRET) vous travaillez. Demandez à votre entreprise d’y compléter votre compte.');
      const account = await db.transaction().execute((tx) => recordPerson(tx, person));
      const opened = await openSession(services, account);
      if (!opened) throw refused('Aucune entreprise ne s’est encore connectée : il n’y a rien à gérer.');
      giveToken(reply, opened, address);
      return reply.redirect(journey.back);
    },
  );
}

const refused = (detail: string): Problem => new Problem('non-connecte', detail);

function journeyOf(request: FastifyRequest, cookie: string): Journey {
  try {
    return JSON.parse(Buffer.from(request.cookies[cookie] ?? '', 'base64url').toString()) as Journey;
  } catch {
    throw refused('La connexion a été commencée ailleurs, ou il y a plus de dix minutes. Recommencez.');
  }
}

/** A path of this site and of no other: `//ailleurs` is another one. */
const pathOf = (back = '/'): string => (/^\/(?![/\\])[^\\\s]*$/.test(back) ? back : '/');

async function reachable<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (cause) {
    throw Object.assign(new Problem('connexion-indisponible', 'Le service de connexion ne répond pas. Réessayez dans un instant : votre saisie reste sur cette page.', {}, { 'retry-after': '10' }), { cause });
  }
}
