import type { FastifyInstance } from 'fastify';
import { Problem } from '../http/problem.js';
import { answers, identifier, object, text } from '../http/schema.js';
import type { Services } from '../services.js';
import { forgetToken, giveToken, tokenOf } from './cookie.js';
import { ROLES } from './role.js';
import { sampleAccounts } from './samples.js';
import { closeSession, openSession, sessionOf } from './sessions.js';

const role = { type: 'string', enum: ROLES };
const session = object({
  account: object({ id: text, name: text }),
  company: object({ id: text, name: text }),
  role,
  reference: { type: 'object', additionalProperties: true, description: 'Les données de l’entreprise, qui remplissent les champs verrouillés' },
});

/** Signing in and out. The accounts are samples, which need no secret: this server then only listens to its own machine. */
export function sessionRoutes(app: FastifyInstance, services: Services): void {
  const describe = async (token: string): Promise<object> => {
    const current = await sessionOf(services, token);
    if (!current) throw new Problem('non-connecte', 'Personne n’est connecté ici. Choisissez un compte d’exemple.');
    const { reference } = await services.db.selectFrom('tenant').select('reference').where('id', '=', current.tenant.id).executeTakeFirstOrThrow();
    return { account: current.account, company: current.tenant, role: current.role, reference: JSON.parse(reference) as unknown };
  };

  app.get('/accounts', { config: { access: 'anyone' }, schema: { summary: 'Comptes d’exemple', response: answers({ 200: { type: 'array', items: object({ id: text, name: text, role, company: text }) } }) } }, async () => sampleAccounts);

  app.get('/session', { config: { access: 'read' }, schema: { summary: 'Qui est connecté, et pour quelle entreprise', response: answers({ 200: session }, 401) } }, async (request) => describe(tokenOf(request)));

  app.post<{ Body: { readonly account: string } }>(
    '/session',
    { config: { access: 'sign-in' }, schema: { summary: 'Se connecter avec un compte d’exemple', body: object({ account: identifier }), response: answers({ 201: session }, 401) } },
    async (request, reply) => {
      const opened = await openSession(services, request.body.account);
      if (!opened) throw new Problem('non-connecte', 'Ce compte n’existe pas, ou n’a plus d’entreprise. Choisissez-en un autre.');
      giveToken(reply, opened.token, opened.expires);
      return reply.code(201).send(await describe(opened.token));
    },
  );

  app.delete('/session', { config: { access: 'anyone' }, schema: { summary: 'Se déconnecter', response: answers({ 204: undefined }) } }, async (request, reply) => {
    await closeSession(services, tokenOf(request));
    forgetToken(reply);
    return reply.code(204).send();
  });
}
