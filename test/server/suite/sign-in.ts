import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { LightMyRequestResponse } from 'fastify';
import { carContent, createDraft, openApi, type Api, type Person } from '../api.js';
import { CLIENT, signInService, type SignInService } from '../sign-in-service.js';

describe('service de connexion', () => {
  const SITE = 'https://dossiers.test';
  const people = {
    current: '',
    claims: {
      camille: { name: 'Camille Dupuis', siret: '99900001100018', organization_name: 'ÉCLAT PROPRETÉ' },
      noe: { given_name: 'Noé', usual_name: 'Martin', siret: '99900001100018' },
      aktoise: { name: 'Conseil AKTO', groups: ['akto-gestion'] },
      sansEntreprise: { name: 'Personne' },
    } as Record<string, Record<string, string | readonly string[]>>,
  };
  let service: SignInService;
  let api: Api;
  before(async () => {
    service = await signInService(`${SITE}/api/signin/callback`, people);
    api = await openApi({ signIn: { ...CLIENT, issuer: service.issuer, scope: 'openid profile siret', publicAddress: new URL(SITE), adviser: { claim: 'groups', value: 'akto-gestion' } } });
    api.now = new Date();
  });
  after(async () => {
    await api.close();
    await service.stop();
  });

  const HOST = { host: 'dossiers.test' };
  const ask = (method: string, url: string, cookie = '', headers: Record<string, string> = {}, body?: unknown) => api.anonymous.send(method, url, { headers: { ...HOST, cookie, ...headers }, ...(body !== undefined && { body }) });
  const cookiesOf = (response: LightMyRequestResponse): string => [response.headers['set-cookie'] ?? []].flat().map((line) => line.split(';')[0]).join('; ');

  /** As a browser does: leaves for the service, follows it with its cookies, and stops at the address to come back to. */
  async function leave(person: string, back = '/brouillons'): Promise<{ readonly cookie: string; readonly callback: string }> {
    people.current = person;
    const left = await ask('GET', `/api/signin?back=${encodeURIComponent(back)}`);
    assert.equal(left.statusCode, 302, left.body);
    let address = String(left.headers.location);
    const jar = new Map<string, string>();
    while (!address.startsWith(SITE)) {
      const response = await fetch(address, { redirect: 'manual', headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') } });
      for (const line of response.headers.getSetCookie()) jar.set(line.split('=')[0]!, line.split(';')[0]!.split('=').slice(1).join('='));
      address = new URL(response.headers.get('location') ?? `${SITE}/egare`, address).href;
    }
    return { cookie: cookiesOf(left), callback: address.slice(SITE.length) };
  }

  async function signIn(person: string): Promise<Person> {
    const { cookie, callback } = await leave(person);
    const back = await ask('GET', callback, cookie);
    assert.equal(back.statusCode, 302, back.body);
    assert.equal(back.headers.location, '/brouillons');
    const session = cookiesOf(back);
    const { account, company } = (await ask('GET', '/api/session', session)).json() as { account: { id: string }; company: { id: string } };
    return { cookie: session, account: account.id, tenant: company.id, send: (method, url, { headers = {}, body } = {}) => ask(method, url, session, headers, body) };
  }

  test('une personne se connecte, et travaille pour l’établissement que dit le service', async () => {
    const person = await signIn('camille');
    const session = (await person.send('GET', '/api/session')).json();
    assert.equal(session.account.name, 'Camille Dupuis');
    assert.deepEqual(session.company, { id: '99900001100018', name: 'ÉCLAT PROPRETÉ' });
    assert.equal(session.role, 'redacteur');
    assert.equal(session.reference.etablissement.siret, '99900001100018');
  });

  test('le témoin de session ne se lit, ne se force ni ne s’envoie depuis un autre site', async () => {
    const { cookie, callback } = await leave('camille');
    const lines = [(await ask('GET', callback, cookie)).headers['set-cookie'] ?? []].flat();
    const session = lines.find((line) => line.startsWith('__Host-akto-session='))!;
    for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) assert.ok(session.includes(attribute), attribute);
  });

  test('deux personnes du même établissement partagent ses brouillons', async () => {
    const id = await createDraft(await signIn('camille'), await carContent(api));
    const colleague = await signIn('noe');
    assert.equal((await colleague.send('GET', `/api/drafts/${id}`)).statusCode, 200);
    assert.equal((await colleague.send('GET', '/api/session')).json().account.name, 'Noé Martin');
  });

  test('cas 48 : qui change d’entreprise ne voit plus l’ancienne, dès la demande suivante', async () => {
    const before = await signIn('noe');
    people.claims.noe = { ...people.claims.noe, siret: '73282932000074' };
    const now = await signIn('noe');
    assert.equal((await before.send('GET', '/api/drafts')).statusCode, 401);
    assert.deepEqual((await now.send('GET', '/api/drafts')).json().items, []);
    assert.deepEqual((await now.send('GET', '/api/companies')).json().map(({ id }: { id: string }) => id), ['73282932000074']);
  });

  test('un gestionnaire d’AKTO choisit l’entreprise, y lit, y décide, et n’écrit rien à sa place', async () => {
    const camille = await signIn('camille');
    const adviser = await signIn('aktoise');
    assert.equal((await adviser.send('PUT', '/api/session/company', { body: { company: camille.tenant } })).statusCode, 200);
    const session = (await adviser.send('GET', '/api/session')).json();
    assert.deepEqual([session.company.id, session.role], [camille.tenant, 'instructeur']);
    const id = await createDraft(camille, await carContent(api));
    assert.equal((await adviser.send('GET', `/api/drafts/${id}`)).statusCode, 200);
    assert.equal((await adviser.send('DELETE', `/api/drafts/${id}`, { headers: { 'if-match': '*' } })).statusCode, 403);
    people.claims.aktoise = { name: 'Conseil AKTO', siret: '99900001100018' };
    assert.equal((await (await signIn('aktoise')).send('GET', '/api/session')).json().role, 'redacteur');
  });

  test('cas 50 : la session dit quand elle finit, se prolonge, vingt-quatre heures au plus', async () => {
    const person = await signIn('camille');
    const start = api.now;
    const ends = async () => Date.parse((await person.send('GET', '/api/session')).json().expires) - start.getTime();
    const hours = (count: number): number => count * 3_600_000;
    assert.equal(await ends(), hours(12));
    api.now = new Date(start.getTime() + hours(11));
    assert.equal((await person.send('POST', '/api/session/extend')).statusCode, 200);
    assert.equal(await ends(), hours(23));
    api.now = new Date(start.getTime() + hours(22));
    await person.send('POST', '/api/session/extend');
    assert.equal(await ends(), hours(24));
    api.now = new Date(start.getTime() + hours(24));
    const over = await person.send('GET', '/api/session');
    assert.deepEqual([over.statusCode, over.json().signIn], [401, '/api/signin']);
    api.now = start;
  });

  const FORGED: Readonly<Record<string, (callback: string) => string>> = {
    'd’un autre état (CSRF de connexion)': (callback) => callback.replace(/state=[^&]+/, 'state=autre'),
    'd’un autre service': (callback) => callback.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fpiege.test'),
    'd’un code inventé': (callback) => callback.replace(/code=[^&]+/, 'code=invente'),
    'd’un refus du service': (callback) => callback.replace(/code=[^&]+/, 'error=access_denied'),
    'sans rien': () => '/api/signin/callback',
  };
  for (const [title, forge] of Object.entries(FORGED)) {
    test(`un retour ${title} ne connecte personne`, async () => {
      const { cookie, callback } = await leave('camille');
      const response = await ask('GET', forge(callback), cookie);
      assert.equal(response.statusCode, 401);
      assert.equal(cookiesOf(response).includes('session='), false);
    });
  }

  test('un retour sans le témoin du départ, ou rejoué, ne connecte personne', async () => {
    const { cookie, callback } = await leave('camille');
    assert.equal((await ask('GET', callback)).statusCode, 401);
    assert.equal((await ask('GET', callback, cookie)).statusCode, 302);
    assert.equal((await ask('GET', callback, cookie)).statusCode, 401);
  });

  test('on ne revient que sur ce site', async () => {
    for (const back of ['https://piege.test/', '//piege.test', '/\\piege.test', 'javascript:alert(1)']) {
      const { cookie, callback } = await leave('camille', back);
      assert.equal((await ask('GET', callback, cookie)).headers.location, '/', back);
    }
  });

  test('sans établissement, personne n’entre, et on sait pourquoi', async () => {
    const { cookie, callback } = await leave('sansEntreprise');
    assert.match((await ask('GET', callback, cookie)).json().detail, /SIRET/);
  });

  test('les comptes d’exemple sont fermés', async () => {
    assert.deepEqual((await ask('GET', '/api/accounts')).json(), []);
    assert.equal((await ask('POST', '/api/session', '', {}, { account: 'amoa' })).statusCode, 401);
  });

  test('cas 49 : ni une autre adresse, ni une page d’ailleurs ; les sondes, elles, passent', async () => {
    const person = await signIn('camille');
    for (const origin of ['https://piege.test', 'http://dossiers.test', 'https://autre.dossiers.test']) assert.equal((await person.send('POST', '/api/session/extend', { headers: { origin } })).statusCode, 403, origin);
    assert.equal((await person.send('POST', '/api/session/extend', { headers: { origin: SITE } })).statusCode, 200);
    assert.equal((await api.anonymous.send('GET', '/api/accounts', { headers: { host: 'localhost' } })).statusCode, 421);
    assert.equal((await api.anonymous.send('GET', '/healthz', { headers: { host: '10.0.0.7:8080' } })).statusCode, 200);
  });

  test('un service de connexion en panne est dit, et qui est connecté continue', async () => {
    const person = await signIn('camille');
    const broken = await openApi({ signIn: { ...CLIENT, issuer: new URL('http://127.0.0.1:1'), scope: 'openid', publicAddress: new URL(SITE) } });
    broken.now = api.now;
    const response = await broken.anonymous.send('GET', '/api/signin', { headers: HOST });
    assert.deepEqual([response.statusCode, response.json().code], [503, 'connexion-indisponible']);
    assert.equal((await broken.anonymous.send('GET', '/api/session', { headers: { ...HOST, cookie: person.cookie } })).statusCode, 200);
    await broken.close();
  });
});
