import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, mock, test } from 'node:test';
import { EntreprisesRegister } from '../../../packages/server/src/reference/entreprises/register.js';
import { Pace } from '../../../packages/server/src/reference/entreprises/pace.js';
import { RegisterAway } from '../../../packages/server/src/reference/register.js';
import { ANSWERS, HUM } from './answers.js';
import { fakeApi, json, type FakeApi } from './fake-api.js';

describe('Recherche d’entreprises', () => {
  let api: FakeApi;
  let register: EntreprisesRegister;
  before(async () => {
    api = await fakeApi();
  });
  after(() => api.close());
  beforeEach(() => {
    api.asked.length = 0;
    register = new EntreprisesRegister({ address: api.address });
  });

  test('une entreprise a ses établissements, le siège d’abord, chacun avec son état', async () => {
    api.answer = json(ANSWERS.several!);
    const found = await register.company(HUM);
    assert.deepEqual(found.map(({ siret, enseigne, state }) => [siret.slice(9), enseigne, state]), [['00012', '', 'open'], ['00020', 'HUM GRENOBLE', 'open'], ['00038', 'HUM SAINT-ÉTIENNE', 'closed']]);
  });

  test('l’adresse du siège vient en morceaux, celle d’un autre site en une ligne', async () => {
    api.answer = json(ANSWERS.several!);
    const [head, other] = await register.company(HUM);
    assert.deepEqual(head, { siret: `${HUM}00012`, siren: HUM, denomination: 'HUM', enseigne: '', naf: '7820Z', idcc: ['2378'], voie: '2 B RUE HENRI LEGAY', complement: 'BATIMENT C', codePostal: '69100', commune: 'VILLEURBANNE', state: 'open' });
    assert.deepEqual([other?.voie, other?.codePostal, other?.commune, other?.idcc], ['18 COURS BERRIAT', '38000', 'GRENOBLE', ['1413']]);
  });

  test('la question est un numéro, et ne porte que ce qui sert', async () => {
    api.answer = json(ANSWERS.several!);
    await register.company(HUM);
    assert.deepEqual(Object.fromEntries(api.asked[0]!), { q: HUM, minimal: 'true', include: 'siege,complements,matching_etablissements', per_page: '1', limite_matching_etablissements: '100', page_etablissements: '1' });
  });

  test('un SIRET se trouve', async () => {
    api.answer = json(ANSWERS.several!);
    assert.equal((await register.establishment(`${HUM}00020`))?.enseigne, 'HUM GRENOBLE');
  });

  test('un SIRET inconnu ne donne rien, ni une entreprise que la réponse ne contient pas', async () => {
    api.answer = json(ANSWERS.none!);
    assert.equal(await register.establishment(`${HUM}00099`), undefined);
    api.answer = json(ANSWERS.otherCompany!);
    assert.deepEqual(await register.company(HUM), []);
  });

  test('une entreprise cessée est fermée', async () => {
    api.answer = json(ANSWERS.ceased!);
    assert.equal((await register.establishment(`${HUM}00012`))?.state, 'closed');
  });

  test('une entreprise non diffusible le dit, et « [ND] » n’est pas une donnée', async () => {
    api.answer = json(ANSWERS.notDisclosed!);
    const found = await register.establishment(`${HUM}00012`);
    assert.deepEqual([found?.state, found?.denomination, found?.voie, found?.codePostal], ['not-disclosed', '', '', '']);
  });

  test('plus de cent établissements se lisent page après page', async () => {
    const sites = Array.from({ length: 130 }, (_, index) => ({ siret: `${HUM}${String(index + 100).padStart(5, '0')}`, etat_administratif: 'A' }));
    api.answer = (response, query) => {
      const from = (Number(query.get('page_etablissements')) - 1) * 100;
      json({ results: [{ siren: HUM, siege: sites[0], matching_etablissements: sites.slice(from, from + 100) }] })(response, query);
    };
    assert.equal((await register.company(HUM)).length, 130);
    assert.equal(api.asked.length, 2);
  });

  test('ce qui vient d’être demandé ne l’est plus, même par vingt personnes à la fois', async () => {
    api.answer = json(ANSWERS.several!);
    await Promise.all(Array.from({ length: 20 }, () => register.company(HUM)));
    await register.establishment(`${HUM}00020`);
    assert.equal(api.asked.length, 1);
  });

  test('une heure plus tard, on redemande', async () => {
    api.answer = json(ANSWERS.several!);
    mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
    await register.company(HUM);
    mock.timers.setTime(1_800_000_000_000 + 3_599_000);
    await register.company(HUM);
    assert.equal(api.asked.length, 1);
    mock.timers.setTime(1_800_000_000_000 + 3_601_000);
    await register.company(HUM);
    mock.timers.reset();
    assert.equal(api.asked.length, 2);
  });

  const AWAY: Readonly<Record<string, FakeApi['answer']>> = {
    'une erreur 500': (response) => void response.writeHead(500).end('{}'),
    'du HTML': (response) => void response.writeHead(200).end('<!doctype html>'),
    'du JSON coupé': (response) => void response.writeHead(200).end('{"results": ['),
    'une autre forme': json(ANSWERS.anotherShape!),
    'un renvoi ailleurs': (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    'une coupure': (response) => void response.destroy(),
    'le silence': () => {},
  };
  for (const [title, answer] of Object.entries(AWAY)) {
    test(`${title} : le répertoire ne répond pas, et rien n’en est retenu`, async () => {
      register = new EntreprisesRegister({ address: api.address, patience: 300 });
      api.answer = answer;
      await assert.rejects(register.company(HUM), RegisterAway);
      api.answer = json(ANSWERS.several!);
      register = new EntreprisesRegister({ address: api.address });
      assert.equal((await register.company(HUM)).length, 3);
    });
  }

  test('prié d’attendre (429), il se tait aussi longtemps qu’on le lui demande', async () => {
    api.answer = (response) => void response.writeHead(429, { 'retry-after': '42' }).end();
    await assert.rejects(register.company(HUM), (error) => error instanceof RegisterAway && error.retryAfter === 42);
    api.answer = json(ANSWERS.several!);
    await assert.rejects(register.company(HUM), (error) => error instanceof RegisterAway && error.retryAfter <= 42 && error.retryAfter > 30);
    assert.equal(api.asked.length, 1);
  });

  test('trop de questions à la fois attendent leur tour, ou sont refusées sans être posées', async () => {
    register = new EntreprisesRegister({ address: api.address, patience: 2_000, perSecond: 2.5 });
    api.answer = json(ANSWERS.none!);
    const outcomes = await Promise.allSettled(Array.from({ length: 12 }, (_, index) => register.company(String(100_000_000 + index))));
    assert.deepEqual([outcomes.filter(({ status }) => status === 'fulfilled').length, api.asked.length], [6, 6]);
  });
});

test('sept tours par seconde, jamais davantage, quel que soit le moment', () => {
  const pace = new Pace(7);
  const at = [0, 0, 0, 10, 900, 900, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000].map((now) => now + pace.turn(now, 5_000)!);
  for (const start of at) assert.ok(at.filter((one) => one >= start && one < start + 999).length <= 7);
  assert.deepEqual([at[0], at[6]], [0, 2_000]);
});
