import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { carContent, createDraft, newId, openApi, type Api, type Person } from '../api.js';
import { announce, attachFile, idOf, PDF } from '../files.js';

describe('qui peut quoi', () => {
  /** What the first company owns. Each request of the matrix is sent on these by everybody else. */
  interface Owned {
    readonly tenant: string;
    readonly draft: string;
    readonly document: string;
    readonly upload: string;
    readonly dossier: string;
    readonly hash: string;
    readonly siret: string;
  }

  interface Row {
    readonly url: (owned: Owned) => string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: (owned: Owned) => unknown;
    /** What each gets. A list of one's own things is empty (200), never somebody else's. */
    readonly expected: { readonly anonymous: number; readonly otherCompany: number; readonly reader: number };
  }

  const MATCH = { 'if-match': '"1"' };
  const TUS = { 'tus-resumable': '1.0.0' };
  const reading = { anonymous: 401, otherCompany: 404, reader: 200 };
  const writing = { anonymous: 401, otherCompany: 404, reader: 403 };
  const open = { anonymous: 200, otherCompany: 200, reader: 200 };

  let content: Awaited<ReturnType<typeof carContent>>;

  /** One line per route: a new route without its line fails. */
  const MATRIX: Readonly<Record<string, Row>> = {
    'GET /healthz': { url: () => '/healthz', expected: open },
    'GET /readyz': { url: () => '/readyz', expected: open },
    'GET /metrics': { url: () => '/metrics', expected: open },
    'GET /api/reference/establishments': { url: () => '/api/reference/establishments', expected: { anonymous: 401, otherCompany: 200, reader: 200 } },
    'GET /api/reference/companies/:siren/establishments': { url: ({ siret }) => `/api/reference/companies/${siret.slice(0, 9)}/establishments`, expected: { anonymous: 401, otherCompany: 200, reader: 200 } },
    'GET /api/reference/establishments/:siret': { url: ({ siret }) => `/api/reference/establishments/${siret}`, expected: reading },
    'GET /api/openapi.json': { url: () => '/api/openapi.json', expected: open },
    'GET /api/accounts': { url: () => '/api/accounts', expected: open },
    'GET /api/session': { url: () => '/api/session', expected: { anonymous: 401, otherCompany: 200, reader: 200 } },
    'POST /api/session': { url: () => '/api/session', body: () => ({ account: 'inconnu' }), expected: { anonymous: 401, otherCompany: 401, reader: 401 } },
    'DELETE /api/session': { url: () => '/api/session', headers: { cookie: '' }, expected: { anonymous: 204, otherCompany: 204, reader: 204 } },
    'POST /api/session/extend': { url: () => '/api/session/extend', expected: { anonymous: 401, otherCompany: 200, reader: 200 } },
    'PUT /api/session/company': { url: () => '/api/session/company', body: ({ tenant }) => ({ company: tenant }), expected: { anonymous: 401, otherCompany: 404, reader: 200 } },
    'GET /api/companies': { url: () => '/api/companies', expected: { anonymous: 401, otherCompany: 200, reader: 200 } },
    'GET /api/dispositifs/:hash': { url: ({ hash }) => `/api/dispositifs/${hash}`, expected: open },
    'GET /api/drafts': { url: () => '/api/drafts', expected: { anonymous: 401, otherCompany: 200, reader: 200 } },
    'GET /api/drafts/:id': { url: ({ draft }) => `/api/drafts/${draft}`, expected: reading },
    'PUT /api/drafts/:id': { url: ({ draft }) => `/api/drafts/${draft}`, headers: MATCH, body: () => ({ ...content, visited: ['intrus'] }), expected: writing },
    'DELETE /api/drafts/:id': { url: ({ draft }) => `/api/drafts/${draft}`, headers: MATCH, expected: writing },
    'POST /api/drafts/:id/discard': { url: ({ draft }) => `/api/drafts/${draft}/discard`, expected: writing },
    'POST /api/drafts/:id/restore': { url: ({ draft }) => `/api/drafts/${draft}/restore`, expected: writing },
    'GET /api/drafts/:id/revisions': { url: ({ draft }) => `/api/drafts/${draft}/revisions`, expected: reading },
    'GET /api/drafts/:id/revisions/:revision': { url: ({ draft }) => `/api/drafts/${draft}/revisions/1`, expected: reading },
    'POST /api/uploads': { url: () => '/api/uploads', headers: { ...TUS, 'upload-length': '10' }, expected: writing },
    'HEAD /api/uploads/:id': { url: ({ upload }) => `/api/uploads/${upload}`, headers: TUS, expected: writing },
    'PATCH /api/uploads/:id': { url: ({ upload }) => `/api/uploads/${upload}`, headers: { ...TUS, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }, expected: writing },
    'DELETE /api/uploads/:id': { url: ({ upload }) => `/api/uploads/${upload}`, headers: TUS, expected: writing },
    'PUT /api/drafts/:id/documents/:document': { url: ({ draft }) => `/api/drafts/${draft}/documents/${newId()}`, body: ({ upload }) => ({ upload, name: 'a.pdf', sha256: '' }), expected: writing },
    'GET /api/documents/:id/content': { url: ({ document }) => `/api/documents/${document}/content`, expected: reading },
    'DELETE /api/documents/:id': { url: ({ document }) => `/api/documents/${document}`, expected: writing },
    'POST /api/drafts/:id/transmit': { url: ({ draft }) => `/api/drafts/${draft}/transmit`, headers: { ...MATCH, 'idempotency-key': 'intrusion-1' }, expected: writing },
    'GET /api/dossiers': { url: () => '/api/dossiers', expected: { anonymous: 401, otherCompany: 200, reader: 200 } },
    'GET /api/dossiers/:id': { url: ({ dossier }) => `/api/dossiers/${dossier}`, expected: reading },
    'POST /api/dossiers/:id/instruct': { url: ({ dossier }) => `/api/dossiers/${dossier}/instruct`, body: () => ({ state: 'reçu', message: '' }), expected: { anonymous: 401, otherCompany: 404, reader: 403 } },
  };

  let api: Api;
  let owner: Person;
  let owned: Owned;
  const people: Record<'otherCompany' | 'reader' | 'otherAdviser', Person> = {} as never;

  before(async () => {
    api = await openApi();
    content = await carContent(api);
    owner = await api.person();
    people.otherCompany = await api.person();
    people.otherAdviser = await api.person('instructeur');
    people.reader = await api.person('lecteur', owner);
    const draft = await createDraft(owner, content);
    const document = newId();
    await attachFile(api, owner, draft, document, 'a.pdf', PDF);
    const upload = idOf((await announce(owner, draft, 10)).headers.location);
    owned = { tenant: owner.tenant, draft, document, upload, dossier: await transmitted(), hash: content.hash, siret: '40101593800012' };
    await api.services.db.updateTable('tenant').set({ reference: JSON.stringify({ etablissement: { siren: '401015938' } }) }).where('id', '=', owner.tenant).execute();
  });
  after(() => api.close());

  /** A dossier of the owner, with the documents that the « minimal » example names. */
  async function transmitted(): Promise<string> {
    const id = await createDraft(owner, content);
    for (const ids of Object.values((content.data.documents as { pieces: Record<string, string[]> }).pieces)) for (const one of ids) await attachFile(api, owner, id, one, 'a.pdf', PDF);
    const response = await owner.send('POST', `/api/drafts/${id}/transmit`, { headers: { ...MATCH, 'idempotency-key': newId() } });
    assert.equal(response.statusCode, 201, response.body);
    return id;
  }

  const routes = (): string[] =>
    Object.entries((api.app.swagger() as { paths: Record<string, Record<string, unknown>> }).paths)
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`))
      .sort();

  test('cas 47 : chaque route a sa ligne, et chaque ligne sa route', () => {
    assert.deepEqual(Object.keys(MATRIX).sort(), routes());
  });

  test('chaque route est dans le document OpenAPI, que le serveur donne', async () => {
    const document = (await api.anonymous.send('GET', '/api/openapi.json')).json();
    assert.equal(document.openapi, '3.1.0');
    for (const methods of Object.values(document.paths as Record<string, Record<string, { summary?: string; responses?: object }>>)) {
      for (const { summary, responses } of Object.values(methods)) assert.ok(summary && responses);
    }
  });

  const send = (who: Pick<Person, 'send'>, name: string, things: Owned) => {
    const { url, headers, body } = MATRIX[name]!;
    return who.send(name.split(' ')[0]!, url(things), { headers: { ...headers }, ...(body && { body: body(things) }) });
  };

  for (const [name, { expected }] of Object.entries(MATRIX)) {
    test(`cas 47 : ${name}, sur les identifiants d’une autre entreprise`, async () => {
      const before = await snapshot();
      assert.equal((await send(api.anonymous, name, owned)).statusCode, expected.anonymous, 'anonyme');
      const adviser = name.endsWith('/instruct');
      const foreign = await send(adviser ? people.otherAdviser : people.otherCompany, name, owned);
      assert.equal(foreign.statusCode, expected.otherCompany, `autre entreprise : ${foreign.body}`);
      if (expected.otherCompany === 404) await assertSameAsUnknown(name, adviser ? people.otherAdviser : people.otherCompany, foreign.body);
      if (foreign.statusCode === 200) for (const secret of [owned.siret, owned.draft, owned.document, owned.upload, owned.dossier, owned.tenant]) assert.equal(foreign.body.includes(secret), false);
      const reader = await send(people.reader, name, owned);
      assert.equal(reader.statusCode, expected.reader, `lecteur : ${reader.body}`);
      assert.deepEqual(await snapshot(), before);
    });
  }

  /** What belongs to another company and what never existed get the same answer, word for word. */
  async function assertSameAsUnknown(name: string, who: Person, body: string): Promise<void> {
    const unknown = { tenant: newId(), draft: newId(), document: newId(), upload: newId(), dossier: newId(), hash: 'inconnue', siret: '12345678200010' };
    assert.equal((await send(who, name, unknown)).body, body);
  }

  /** Everything that the owner has, which no request of the matrix may change. */
  async function snapshot(): Promise<unknown> {
    const tables = ['draft', 'draft_revision', 'upload', 'document', 'dossier', 'dossier_step', 'idempotency'] as const;
    return Promise.all(tables.map((table) => api.services.db.selectFrom(table).selectAll().where('tenant_id', '=', owner.tenant).execute()));
  }

  test('chaque réponse a la forme que dit le document OpenAPI', async () => {
    for (const name of ['GET /api/drafts', 'GET /api/drafts/:id', 'GET /api/drafts/:id/revisions', 'GET /api/dossiers', 'GET /api/dossiers/:id', 'GET /api/session', 'GET /api/companies', 'GET /api/accounts', 'GET /readyz', 'GET /api/reference/establishments', 'GET /api/reference/establishments/:siret']) {
      const response = await send(owner, name, owned);
      const path = name.split(' ')[1]!.replace(/:(\w+)/g, '{$1}');
      const operation = (api.app.swagger() as unknown as { paths: Record<string, { get: { responses: Record<string, { content: Record<string, { schema: object }> }> } }> }).paths[path]!.get;
      const schema = operation.responses['200']!.content['application/json']!.schema;
      assert.deepEqual(violations(schema, response.json()), [], name);
    }
  });

  const { Ajv2020 } = createRequire(new URL('../../../packages/compiler/package.json', import.meta.url))('ajv/dist/2020.js') as { Ajv2020: new (options: object) => { compile(schema: object): Check } };
  type Check = ((value: unknown) => boolean) & { readonly errors?: readonly unknown[] };

  function violations(schema: object, value: unknown): readonly unknown[] {
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    return check(value) ? [] : (check.errors ?? []);
  }
});
