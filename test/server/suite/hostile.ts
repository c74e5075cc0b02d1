import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { createDraft, newId, openApi, openDesks, type Api, type Content, type Person } from '../api.js';

describe('demandes hostiles', () => {
  let api: Api;
  let person: Person;
  let content: Content;
  openDesks((desk) => ({ api, person, content } = desk));

  const create = (body: unknown, headers: Record<string, string> = {}) => person.send('PUT', `/api/drafts/${newId()}`, { headers: { 'if-none-match': '*', ...headers }, body });
  const withData = (data: string): string => JSON.stringify({ ...content, data: 0 }).replace('"data":0', () => `"data":${data}`);
  const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  /** Bodies that no client writes, and the answers that may be given: never a 5xx, never a process that stops. */
  const BODIES: Readonly<Record<string, readonly [body: () => string, ...statuses: number[]]>> = {
    'du texte qui n’est pas du JSON': [() => '{"data":', 400],
    'rien': [() => '', 400],
    'null': [() => 'null', 400],
    'une liste': [() => '[]', 400],
    'cas 44 : la clé __proto__': [() => withData('{"__proto__":{"a":1}}'), 400],
    'cas 44 : la clé constructor.prototype': [() => withData('{"constructor":{"prototype":{"a":1}}}'), 400],
    'cas 45 : 33 niveaux': [() => withData(nested(33)), 422],
    'cas 45 : 100 000 niveaux': [() => withData(nested(100_000)), 422],
    'cas 45 : une liste de 1 001 éléments': [() => withData(`{"a":[${'1,'.repeat(1_000)}1]}`), 422],
    'cas 45 : 60 000 clés': [() => withData(`{${Array.from({ length: 60_000 }, (_, key) => `"k${key}":1`).join(',')}}`), 422],
    'cas 45 : 1e400': [() => withData('{"a":1e400}'), 422],
    'cas 45 : plus de 1 Mo': [() => withData(`{"a":"${'x'.repeat(1_100_000)}"}`), 413],
    'cas 45 : une clé deux fois': [() => withData('{"a":1,"a":2}'), 201],
    'cas 45 : un entier immense': [() => withData('{"a":123456789012345678901234567890}'), 201],
    'cas 45 : un caractère nul et un demi-caractère': [() => withData('{"a":"\\u0000\\ud800"}'), 201],
    'un dispositif qui n’est pas un texte': [() => JSON.stringify({ ...content, dispositif: { $ne: '' } }), 400],
    'des pièces qui n’en sont pas': [() => JSON.stringify({ ...content, documents: { a: 1, b: null } }), 201],
  };
  for (const [title, [body, ...statuses]] of Object.entries(BODIES)) {
    test(`${title} : ${statuses.join(' ou ')}`, async () => {
      const response = await create(body());
      assert.ok(statuses.includes(response.statusCode), `${response.statusCode} ${response.body.slice(0, 200)}`);
      if (response.statusCode >= 400) assertFrench(response.json());
    });
  }

  function assertFrench({ title, detail, code, status }: Record<string, unknown>): void {
    for (const words of [title, detail]) assert.match(String(words), /[a-zà-ÿ]{3}/);
    assert.ok(code !== undefined && status !== undefined);
  }

  test('cas 49 : seul du JSON est lu', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml']) {
      const response = await create('a=1', { 'content-type': type });
      assert.equal(response.statusCode, 415, type);
      assertFrench(response.json());
    }
  });

  test('cas 49 : une demande venue d’un autre site est refusée, et rien ne change', async () => {
    const id = await createDraft(person, content);
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://autre.example' }, { origin: 'null' }, { origin: 'http://localhost:9999' }]) {
      const response = await person.send('DELETE', `/api/drafts/${id}`, { headers: { 'if-match': '*', ...headers } as Record<string, string> });
      assert.equal(response.json().code, 'origine-refusee');
    }
    assert.equal((await person.send('GET', `/api/drafts/${id}`)).statusCode, 200);
  });

  test('une demande de la page elle-même passe', async () => {
    const response = await create(content, { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:8080', host: 'localhost:8080' });
    assert.equal(response.statusCode, 201);
  });

  test('un autre nom qui mène à cette machine n’est pas servi', async () => {
    const response = await person.send('GET', '/api/drafts', { headers: { host: 'piege.example:8080' } });
    assert.equal(response.statusCode, 421);
    assertFrench(response.json());
  });

  test('des adresses insensées sont introuvables ou refusées', async () => {
    for (const url of ['/api/inconnu', '/api/drafts/..%2f..%2fetc', '/api/drafts/a%00b', `/api/drafts/${'a'.repeat(65)}`, `/api/drafts/${'a'.repeat(5_000)}`, '/api/drafts/%E0%A4%A', '/api/drafts?limit=-1', '/api/drafts?limit=1e9', '/api/drafts?after=%%%', '/api/drafts?after=AAAA', "/api/drafts?search=%27;drop table draft;--", '/api/drafts?search[]=a', '/api/documents/%2e%2e/content']) {
      const { statusCode } = await person.send('GET', url);
      assert.ok(statusCode < 500 && (statusCode >= 400 || url.includes('drop')), `${url} : ${statusCode}`);
    }
  });

  test('des en-têtes insensés sont refusés', async () => {
    const id = await createDraft(person, content);
    for (const match of ['1', 'W/"1"', '"-1"', '"1e3"', '"99999999999999"', '"1", "2"', "\"1' or 1=1\""]) {
      assert.equal((await person.send('PUT', `/api/drafts/${id}`, { headers: { 'if-match': match }, body: content })).statusCode, 428, match);
    }
    for (const key of ['', 'court', 'x'.repeat(129), 'avec espace']) {
      assert.equal((await person.send('POST', `/api/drafts/${id}/transmit`, { headers: { 'if-match': '"1"', 'idempotency-key': key } })).statusCode, 400, key);
    }
  });

  test('cas 45 : mille lignes de même identifiant se vérifient sans retenir les autres', async () => {
    const { hash, version } = api.services.dispositifs.current('ESSAI')!;
    const definition = (await api.services.dispositifs.definitionOf(api.services.db, hash, api.now))!;
    const rows = Array.from({ length: 1_000 }, () => ({ _id: 'a' }));
    const data = Object.fromEntries(definition.tabs.map((tab) => [tab.key, Object.fromEntries(tab.children.map((node) => [node.path.split('.').at(-1), rows]))]));
    const id = await createDraft(person, { ...content, dispositif: 'ESSAI', hash, version, data });
    const has = mock.method(Set.prototype, 'has');
    const response = await person.send('POST', `/api/drafts/${id}/transmit`, { headers: { 'if-match': '"1"', 'idempotency-key': newId() } });
    const looked = has.mock.callCount();
    has.mock.restore();
    assert.equal(response.statusCode, 422);
    // Telling each row from all those before it would be half a million looks for each list.
    assert.ok(looked < 100_000, `${looked}`);
  });

  test('cas 52 : trop de demandes à la fois sont refusées, avec le temps à attendre, sans gêner les autres', async () => {
    const small = await openApi({ limits: { writes: { max: 5, timeWindow: 60_000 } } });
    const [busy, other] = [await small.person(), await small.person()];
    const codes = [];
    for (let count = 0; count < 8; count += 1) codes.push(await busy.send('PUT', `/api/drafts/${newId()}`, { headers: { 'if-none-match': '*' }, body: content }));
    assert.deepEqual(codes.map(({ statusCode }) => statusCode), [201, 201, 201, 201, 201, 429, 429, 429]);
    assert.match(String(codes[7]?.headers['retry-after']), /^\d+$/);
    assert.equal((await other.send('PUT', `/api/drafts/${newId()}`, { headers: { 'if-none-match': '*' }, body: content })).statusCode, 201);
    await small.close();
  });

  test('cas 47 et 48 : un droit retiré l’est à la demande suivante', async () => {
    await api.services.db.deleteFrom('membership').where('account_id', '=', person.account).execute();
    assert.equal((await person.send('GET', '/api/drafts')).statusCode, 401);
  });

  test('une session finie est dite, et se déconnecter la finit', async () => {
    assert.equal((await person.send('DELETE', '/api/session')).statusCode, 204);
    assert.equal((await person.send('GET', '/api/session')).statusCode, 401);
  });
});
