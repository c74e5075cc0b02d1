import type { FastifyInstance } from 'fastify';
import { Problem } from '../http/problem.js';
import { answers, identifier, instant, object, text } from '../http/schema.js';
import type { Services } from '../services.js';
import { forgetToken, giveToken, tokenOf } from './cookie.js';
import { ROLES } from './role.js';
import { sampleAccounts } from './samples.js';
import { changeCompany, closeSession, companiesOf, extendSession, openSession, sessionOf } from './sessions.js';

const role = { type: 'string', enum: ROLES };
const company = object({ id: text, name: text });
const session = object({
  account: object({ id: text, name: text }),
  company,
  role,
  reference: { type: 'object', additionalProperties: true, description: 'Les données de l’entreprise, qui remplissent les champs verrouillés' },
  expires: { ...instant, description: 'Quand la session finit, sauf prolongation' },
});

/** Who is signed in. Without a sign-in service the accounts are samples, which need no secret: this server then only listens to its own machine. */
export function sessionRoutes(app: FastifyInstance, services: Services): void {
  const { address } = services;
  const describe = async (token: string): Promise<object> => {
    const current = await sessionOf(services, token);
    if (!current) throw new Problem('non-connecte', 'Votre session est finie. Reconnectez-vous.');
    const { reference } = await services.db.selectFrom('tenant').select('reference').where('id', '=', current.tenant.id).executeTakeFirstOrThrow();
    return { account: current.account, company: current.tenant, role: current.role, reference: JSON.parse(reference) as unknown, expires: current.expires.toISOString() };
  };

  app.get('/accounts', { config: { access: 'anyone' }, schema: { summary: 'Comptes d’exemple ; aucun quand il y a un service de connexion', response: answers({ 200: { type: 'array', items: object({ id: text, name: text, role, company: text }) } }) } }, async () => (services.signIn ? [] : sampleAccounts));

  app.get('/session', { config: { access: 'read' }, schema: { summary: 'Qui est connecté, pour quelle entreprise, et jusqu’à quand', response: answers({ 200: session }, 401) } }, async (request) => describe(tokenOf(request, address)));

  app.post<{ Body: { readonly account: string } }>(
    '/session',
    { config: { access: 'sign-in' }, schema: { summary: 'Se connecter avec un compte d’exemple', body: object({ account: identifier }), response: answers({ 201: session }, 401) } },
    async (request, reply) => {
      const opened = services.signIn ? undefined : await openSession(services, request.body.account);
      if (!opened) throw new Problem('non-connecte', 'Ce compte n’existe pas, ou n’a plus d’entreprise. Choisissez-en un autre.');
      giveToken(reply, opened, address);
      return reply.code(201).send(await describe(opened.token));
    },
  );

  app.post('/session/extend', { config: { access: 'read' }, schema: { summary: 'Prolonger sa session, vingt-quatre heures au plus après la connexion', response: answers({ 200: session }, 401) } }, async (request, reply) => {
    const token = tokenOf(request, address);
    const expires = await extendSession(services, token);
    giveToken(reply, { token, expires }, address);
    return describe(token);
  });

  app.get('/companies', { config: { access: 'read' }, schema: { summary: 'Les entreprises pour lesquelles on peut travailler', response: answers({ 200: { type: 'array', items: company } }, 401) } }, ({ session: { account } }) => companiesOf(services, account.id));

  app.put<{ Body: { readonly company: string } }>(
    '/session/company',
    { config: { access: 'read' }, schema: { summary: 'Travailler désormais pour une autre de ses entreprises', body: object({ company: identifier }), response: answers({ 200: session }, 401, 404) } },
    async (request) => {
      const token = tokenOf(request, address);
      await changeCompany(services, token, request.session.account.id, request.body.company);
      return describe(token);
    },
  );

  app.delete('/session', { config: { access: 'anyone' }, schema: { summary: 'Se déconnecter', response: answers({ 204: undefined }) } }, async (request, reply) => {
    await closeSession(services, tokenOf(request, address));
    forgetToken(reply, address);
    return reply.code(204).send();
  });
}
