import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { carContent, createDraft, newId, openApi, type Api, type Person } from '../api.js';
import { readyDraft, transmitted } from '../transmitted.js';

describe('ce qui se trouve entre la page et le serveur', () => {
  let api: Api;
  let person: Person;
  before(async () => {
    api = await openApi();
  });
  after(() => api.close());
  beforeEach(async () => {
    person = await api.person();
  });

  /** A proxy that sends everything twice, and gives the second answer. */
  const twice: Person['send'] = async (...request) => {
    await person.send(...request);
    return person.send(...request);
  };

  test('cas 56 : un relais qui envoie tout deux fois ne crée, n’enregistre ni ne transmet deux fois', async () => {
    const id = await readyDraft(api, person);
    const content = await carContent(api);
    const other = newId();
    assert.equal((await twice('PUT', `/api/drafts/${other}`, { headers: { 'if-none-match': '*' }, body: content })).statusCode, 200 + 1);
    const saved = await twice('PUT', `/api/drafts/${other}`, { headers: { 'if-match': '"1"' }, body: { ...content, visited: ['employeur'] } });
    assert.deepEqual([saved.statusCode, saved.json().revision], [200, 2]);
    const sent = await twice('POST', `/api/drafts/${id}/transmit`, { headers: { 'if-match': '"1"', 'idempotency-key': newId() } });
    assert.equal(sent.statusCode, 201);
    assert.equal((await person.send('GET', '/api/dossiers')).json().items.length, 1);
  });

  test('cas 56 : un relais qui retire ou affaiblit l’ETag empêche d’enregistrer, non de retrouver', async () => {
    const content = await carContent(api);
    const id = await createDraft(person, content);
    for (const headers of [{}, { 'if-match': 'W/"1"' }]) {
      const response = await person.send('PUT', `/api/drafts/${id}`, { headers: headers as Record<string, string>, body: { ...content, visited: ['intrus'] } });
      assert.deepEqual([response.statusCode, response.json().code], [428, 'condition-requise']);
    }
    assert.deepEqual((await person.send('GET', `/api/drafts/${id}`)).json().visited, []);
  });

  test('cas 57 : une sauvegarde remise sous une page plus avancée se voit, et les deux saisies sont là', async () => {
    const content = await carContent(api);
    const id = await createDraft(person, content);
    const backup = await api.services.db.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    for (const revision of [1, 2]) await person.send('PUT', `/api/drafts/${id}`, { headers: { 'if-match': `"${revision}"` }, body: { ...content, visited: [`revision-${revision + 1}`] } });
    await api.services.db.deleteFrom('draft').where('id', '=', id).execute();
    await api.services.db.insertInto('draft').values(backup).execute();
    const late = await person.send('PUT', `/api/drafts/${id}`, { headers: { 'if-match': '"3"' }, body: { ...content, visited: ['revision-4'] } });
    assert.deepEqual([late.statusCode, late.json().current.revision, late.json().current.visited], [412, 1, []]);
    const merged = await person.send('PUT', `/api/drafts/${id}`, { headers: { 'if-match': late.headers.etag as string }, body: { ...content, visited: ['revision-4'] } });
    assert.deepEqual([merged.statusCode, merged.json().revision], [200, 2]);
  });

  test('cas 57 : un dossier transmis après la sauvegarde se retransmet depuis la page qui l’a encore', async () => {
    const { id } = await transmitted(api, person);
    for (const table of ['dossier_step', 'dossier', 'document', 'idempotency'] as const) await api.services.db.deleteFrom(table).where('tenant_id', '=', person.tenant).execute();
    const response = await person.send('PUT', `/api/drafts/${id}`, { headers: { 'if-match': '"1"' }, body: await carContent(api) });
    assert.equal(response.statusCode, 404);
    assert.equal((await person.send('PUT', `/api/drafts/${id}`, { headers: { 'if-none-match': '*' }, body: await carContent(api) })).statusCode, 201);
  });
});
