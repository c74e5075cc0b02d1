import type { Establishment } from '@akto/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { notFound, Problem } from '../http/problem.js';
import { answers, object, text } from '../http/schema.js';
import type { Services } from '../services.js';
import { AccountReference } from './provider.js';
import { RegisterAway } from './register.js';

const digits = (count: number): object => ({ type: 'string', pattern: `^[0-9]{${count}}$` });
const establishment = object({
  siret: digits(14),
  siren: digits(9),
  denomination: text,
  enseigne: text,
  naf: text,
  idcc: { type: 'array', items: text },
  voie: text,
  complement: text,
  codePostal: text,
  commune: text,
  state: { type: 'string', enum: ['open', 'closed', 'not-disclosed'] },
});
const establishments = { type: 'array', items: establishment };

/** The employer's data, for those who may file for it. */
export function referenceRoutes(app: FastifyInstance, services: Services): void {
  const ask = async <Result>({ session, log }: FastifyRequest, question: (reference: AccountReference) => Promise<Result>): Promise<Result> => {
    try {
      return await question(new AccountReference(services, session));
    } catch (error) {
      if (!(error instanceof RegisterAway)) throw error;
      log.warn({ err: error }, 'register away');
      throw new Problem('repertoire-indisponible', 'Le répertoire des entreprises ne répond pas. Vos choix sont gardés : réessayez dans un instant.', {}, { 'retry-after': String(error.retryAfter) });
    }
  };

  app.get<{ Querystring: { readonly search?: string } }>(
    '/reference/establishments',
    {
      config: { access: 'look-up' },
      schema: {
        summary: 'Les établissements de ses entreprises, par SIREN, SIRET ou nom, entiers ou non',
        querystring: { type: 'object', properties: { search: { type: 'string', maxLength: 100 } }, additionalProperties: false },
        response: answers({ 200: establishments }, 401, 503),
      },
    },
    (request): Promise<readonly Establishment[]> => ask(request, (reference) => reference.search(request.query.search ?? '')),
  );

  app.get<{ Params: { readonly siren: string } }>(
    '/reference/companies/:siren/establishments',
    { config: { access: 'look-up' }, schema: { summary: 'Les établissements d’une de ses entreprises, le siège d’abord', params: object({ siren: digits(9) }), response: answers({ 200: establishments }, 401, 503) } },
    (request): Promise<readonly Establishment[]> => ask(request, (reference) => reference.establishments(request.params.siren)),
  );

  app.get<{ Params: { readonly siret: string } }>(
    '/reference/establishments/:siret',
    { config: { access: 'look-up' }, schema: { summary: 'Un établissement : ouvert, fermé ou non diffusible (`state`)', params: object({ siret: digits(14) }), response: answers({ 200: establishment }, 401, 404, 503) } },
    async (request): Promise<Establishment> => {
      const found = await ask(request, (reference) => reference.load(request.params.siret));
      if (!found) throw notFound('Cet établissement');
      return found;
    },
  );
}
