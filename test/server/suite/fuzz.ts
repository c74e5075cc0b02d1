import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { carContent, createDraft, openApi, type Api, type Person } from '../api.js';
import { temporaryFolder, testDatabase, type TestDatabase } from '../database.js';
import { staged } from '../files.js';

/** Requests drawn for each test; both together are more than the 500 that are promised. */
const RUNS = 300;

describe('demandes tirées au sort', () => {
  let api: Api;
  let person: Person;
  let draft: string;
  let routes: readonly (readonly [method: string, url: string])[];
  // Its own: a request of another suite may still be ending in the shared one, and would pass for a change.
  let database: TestDatabase;
  const folder = temporaryFolder();
  before(async () => {
    database = await testDatabase();
    api = await openApi({ on: { database, folder: folder.path } });
    person = await api.person();
    draft = await createDraft(person, await carContent(api));
    const { paths } = api.app.swagger() as { paths: Record<string, Record<string, unknown>> };
    routes = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => [method.toUpperCase(), path] as const));
  });
  after(async () => {
    await api.close();
    await database.close();
    folder.remove();
  });

  /** A fingerprint of each thing that the server keeps, but for the notes of the refusals themselves. */
  async function everything(): Promise<Record<string, string>> {
    const kept: Record<string, string> = {};
    const keep = (name: string, value: unknown): void => {
      kept[name] = createHash('sha256').update(JSON.stringify(value)).digest('hex');
    };
    for (const table of ['tenant', 'account', 'membership', 'session', 'draft', 'draft_revision', 'upload', 'document', 'dossier', 'dossier_step', 'idempotency', 'outbox'] as const) {
      keep(table, await api.services.db.selectFrom(table).selectAll().execute());
    }
    keep('audit', await api.services.db.selectFrom('audit').selectAll().where('action', '!=', 'refus').execute());
    const keys = [];
    for await (const { key } of api.services.blobs.list()) keys.push(key);
    keep('blobs', keys);
    keep('staged', await staged(api));
    return kept;
  }

  const wild = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom('', '0', '-1', '..', '%', '%00', '%2e%2e%2f', '__proto__', 'constructor', '$where', "' or 1=1--", '<script>', '\u202e', 'a'.repeat(300), 'null', '1e400'));
  const header = fc.constantFrom('if-match', 'if-none-match', 'idempotency-key', 'tus-resumable', 'upload-length', 'upload-offset', 'upload-metadata', 'content-length', 'content-type', 'content-encoding', 'transfer-encoding', 'accept', 'range', 'x-http-method-override', 'x-forwarded-for', 'origin', 'cookie');
  // A header cannot hold more; whoever tries is stopped by HTTP itself.
  const headers = fc.dictionary(header, fc.string({ unit: fc.constantFrom(...'abc019"*,;= /W-'), maxLength: 40 }), { maxKeys: 4 });
  const json = fc.oneof(fc.jsonValue({ maxDepth: 6 }), fc.record({ account: wild, company: wild, upload: wild, name: wild, sha256: wild, state: wild, message: wild, data: fc.object({ withNullPrototype: true }) }, { requiredKeys: [] }));
  const body = fc.oneof(fc.constant(undefined), json.map((value) => JSON.stringify(value)), fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('latin1')));

  /** Sends what was drawn. A success of a route that changes something would be one too many: no draw knows what it takes. */
  async function send(method: string, url: string, given: Record<string, string>, payload: string | undefined, cookie: string): Promise<void> {
    const response = await api.app.inject({ method: method as 'GET', url, headers: { ...(payload !== undefined && { 'content-type': 'application/json' }), ...given, cookie }, ...(payload !== undefined && { payload }) });
    assert.ok(response.statusCode < 500, `${method} ${url} ${JSON.stringify(given)} ${payload} : ${response.statusCode} ${response.body}`);
    if (response.statusCode >= 400 && method !== 'HEAD' && String(response.headers['content-type']).includes('problem')) assert.match(response.json().title, /\S/);
  }

  test(`${RUNS} demandes quelconques sur toutes les routes : ni erreur du serveur, ni changement`, async () => {
    const before = await everything();
    const withoutSession = routes.filter(([method, url]) => !(url === '/api/session' && method === 'DELETE') && !url.endsWith('/session/extend'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...withoutSession), fc.array(wild, { minLength: 3, maxLength: 3 }), headers, body, fc.dictionary(fc.constantFrom('limit', 'after', 'search', 'discarded', 'back', 'x'), wild, { maxKeys: 3 }), async ([method, path], parts, given, payload, query) => {
        let index = 0;
        const url = path.replace(/\{\w+\}/g, () => encodeURIComponent(String(parts[index++])));
        const search = new URLSearchParams(query).toString();
        await send(method, search === '' ? url : `${url}?${search}`, given, payload, person.cookie);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    assert.deepEqual(await everything(), before);
    assert.equal((await person.send('GET', `/api/drafts/${draft}`)).statusCode, 200);
  });

  test(`${RUNS} demandes presque justes, sur un vrai brouillon : de même`, async () => {
    const before = await everything();
    const own = routes.filter(([method, url]) => url.includes('{') && method !== 'GET' && !/\/(discard|restore)$/.test(url));
    const wrongRevision = fc.constantFrom('"0"', '"2"', '"999"', '""', '"1', '1', 'W/"1"', '"1", "1"');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...own), wrongRevision, json, wild, async ([method, path], revision, value, other) => {
        const url = path.replace(/\{id\}/g, draft).replace(/\{\w+\}/g, () => encodeURIComponent(other));
        await send(method, url, { 'if-match': revision, 'idempotency-key': 'cle-de-hasard' }, JSON.stringify(value), person.cookie);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    assert.deepEqual(await everything(), before);
  });
});
