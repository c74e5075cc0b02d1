import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openApi, type Api } from '../api.js';

describe('mesures', () => {
  let api: Api;
  before(async () => {
    api = await openApi();
  });
  after(() => api.close());

  const read = async (from: Api, headers = {}): Promise<string> => {
    const response = await from.anonymous.send('GET', '/metrics', { headers });
    assert.equal(response.statusCode, 200, response.body);
    assert.equal(response.headers['content-type'], 'text/plain; version=0.0.4; charset=utf-8');
    return response.body;
  };
  const valueOf = (text: string, series: string): number => Number(text.split('\n').find((line) => line.startsWith(`${series} `))?.split(' ').at(-1));

  test('chaque ligne est de celles que Prometheus lit', async () => {
    await (await api.person()).send('GET', '/api/drafts');
    for (const line of (await read(api)).trimEnd().split('\n')) {
      assert.match(line, /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="(\\.|[^"\\\n])*"(,[a-z]+="(\\.|[^"\\\n])*")*\})? [0-9.e+-]+)$/);
    }
  });

  test('les demandes sont comptées par route et par issue, sans adresse ni rien d’une personne', async () => {
    const person = await api.person();
    const count = async (): Promise<number> => valueOf(await read(api), 'akto_request_seconds_count{method="GET",route="/api/drafts/:id",status="4xx"}') || 0;
    const before = await count();
    for (const id of ['un-brouillon', 'un-autre']) await person.send('GET', `/api/drafts/${id}?x=Dupont`);
    assert.equal(await count(), before + 2);
    const text = await read(api);
    for (const secret of ['un-brouillon', 'Dupont', person.account, person.tenant]) assert.equal(text.includes(secret), false);
  });

  test('de qui répond, on connaît la mémoire ; de ce qui attend, le nombre et l’âge', async () => {
    const text = await read(api);
    assert.ok(valueOf(text, 'process_resident_memory_bytes') > 10_000_000);
    for (const name of ['akto_deliveries_waiting', 'akto_delivery_oldest_seconds', 'akto_uploads_open', 'nodejs_eventloop_lag_max_seconds']) assert.ok(valueOf(text, name) >= 0, name);
  });

  test('avec un mot de passe, qui ne l’a pas ne sait pas qu’il y a des mesures', async () => {
    const closed = await openApi({ given: { metricsToken: 'un-mot-de-passe-long' } });
    for (const headers of [{}, { authorization: 'Bearer autre' }, { authorization: 'un-mot-de-passe-long' }]) {
      const response = await closed.anonymous.send('GET', '/metrics', { headers });
      assert.deepEqual([response.statusCode, response.json().code], [404, 'introuvable']);
    }
    await read(closed, { authorization: 'Bearer un-mot-de-passe-long', host: '10.0.0.7:8080' });
    await closed.close();
  });

  test('sans mot de passe, ni une autre machine, ni personne derrière un relais ne les lit', async () => {
    const far = await api.app.inject({ url: '/metrics', remoteAddress: '10.0.0.7' });
    assert.equal(far.statusCode, 404);
    const relayed = await openApi({ signIn: { client: 'a', secret: 'b', issuer: new URL('http://127.0.0.1:1'), scope: 'openid', publicAddress: new URL('https://dossiers.test') } });
    assert.equal((await relayed.anonymous.send('GET', '/metrics')).statusCode, 404);
    await relayed.close();
  });
});
