import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { lookUp, sampleEstablishments, type Establishment, type ReferenceProvider } from '@akto/core';
import { RegisterAway, type Register } from '../../../packages/server/src/reference/register.js';
import { openApi, type Api, type Person } from '../api.js';

describe('données de référence', () => {
  const HUM = '401015938';
  let api: Api;
  let person: Person;
  before(async () => {
    api = await openApi();
    person = await worksFor(await api.person(), HUM);
  });
  after(() => api.close());

  async function worksFor(someone: Person, siren: string): Promise<Person> {
    await api.services.db.updateTable('tenant').set({ reference: JSON.stringify({ etablissement: { siren } }) }).where('id', '=', someone.tenant).execute();
    return someone;
  }

  const search = async (text: string, who: Person = person): Promise<string[]> => ((await who.send('GET', `/api/reference/establishments?search=${encodeURIComponent(text)}`)).json() as Establishment[]).map(({ siret }) => siret.slice(9));

  test('la recherche prend un SIREN, un SIRET ou un nom, sans souci des espaces ni des accents', async () => {
    assert.deepEqual(await search(''), ['00012', '00020', '00038']);
    for (const text of ['401015938', '401 015 938', 'hum', ' HÙM ']) assert.deepEqual(await search(text), ['00012', '00020', '00038'], text);
    for (const text of ['40101593800038', 'saint etienne', 'Saint-Étienne', 'étienne hum']) assert.deepEqual(await search(text), ['00038'], text);
    assert.deepEqual(await search('éclat'), []);
  });

  test('cas 47 : ni recherche, ni numéro ne montre l’établissement d’une autre entreprise', async () => {
    const other = sampleEstablishments.find(({ siren }) => siren !== HUM)!;
    assert.deepEqual(await search(other.siret), []);
    assert.deepEqual((await person.send('GET', `/api/reference/companies/${other.siren}/establishments`)).json(), []);
    assert.equal((await person.send('GET', `/api/reference/establishments/${other.siret}`)).statusCode, 404);
  });

  test('qui travaille pour plusieurs entreprises les trouve toutes ; un gestionnaire, celle qu’il regarde', async () => {
    const second = await worksFor(await api.person(), '999000011');
    await api.services.db.insertInto('membership').values({ account_id: second.account, tenant_id: person.tenant, role: 'lecteur' }).execute();
    assert.equal((await search('', second)).length, 6);
    await api.services.db.updateTable('membership').set({ role: 'instructeur' }).where('account_id', '=', second.account).execute();
    assert.equal((await search('', second)).length, 3);
  });

  /** As the page asks: the states of its look-up come out of the answers. */
  const throughApi = (who: Person): ReferenceProvider => {
    const ask = async (path: string): Promise<unknown> => {
      const response = await who.send('GET', `/api/reference/${path}`);
      if (response.statusCode === 404) return undefined;
      if (response.statusCode !== 200) throw new Error(String(response.statusCode));
      return response.json();
    };
    return {
      search: (text) => ask(`establishments?search=${encodeURIComponent(text)}`) as Promise<readonly Establishment[]>,
      establishments: (siren) => ask(`companies/${siren}/establishments`) as Promise<readonly Establishment[]>,
      load: (siret) => ask(`establishments/${siret}`) as Promise<Establishment | undefined>,
    };
  };

  test('chaque état de la recherche d’un établissement se reconnaît dans la réponse', async () => {
    const hidden = await worksFor(await api.person(), '999000094');
    assert.equal((await lookUp(throughApi(person), `${HUM}00012`)).state, 'found');
    assert.equal((await lookUp(throughApi(person), `${HUM}00038`)).state, 'closed');
    assert.equal((await lookUp(throughApi(person), `${HUM}00099`)).state, 'not-found');
    assert.equal((await lookUp(throughApi(hidden), '99900009400014')).state, 'not-disclosed');
  });

  test('un répertoire en panne est dit, avec le temps à attendre', async () => {
    const away = (): Promise<never> => Promise.reject(new RegisterAway('essai', 41.2));
    const broken = await openApi({ given: { register: { company: away, establishment: away } satisfies Register } });
    const someone = await broken.person();
    await api.services.db.updateTable('tenant').set({ reference: JSON.stringify({ etablissement: { siren: HUM } }) }).where('id', '=', someone.tenant).execute();
    const response = await someone.send('GET', `/api/reference/establishments/${HUM}00012`);
    assert.deepEqual([response.statusCode, response.json().code, response.headers['retry-after']], [503, 'repertoire-indisponible', '42']);
    assert.equal((await lookUp(throughApi(someone), `${HUM}00012`)).state, 'unavailable');
    await broken.close();
  });

  test('un numéro qui n’en est pas un est refusé sans être cherché', async () => {
    for (const path of ['establishments/123', 'establishments/4010159380001x', 'companies/40101593/establishments', `establishments?search=${'a'.repeat(101)}`]) assert.equal((await person.send('GET', `/api/reference/${path}`)).statusCode, 400, path);
  });

  test('cas 52 : qui cherche sans cesse attend, les autres non', async () => {
    const small = await openApi({ limits: { lookUps: { max: 3, timeWindow: 60_000 } } });
    const busy = await small.person();
    const codes = [];
    for (let count = 0; count < 4; count += 1) codes.push((await busy.send('GET', '/api/reference/establishments')).statusCode);
    assert.deepEqual(codes, [200, 200, 200, 429]);
    await small.close();
  });
});
