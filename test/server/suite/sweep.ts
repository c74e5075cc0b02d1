import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { sweep } from '../../../packages/server/src/jobs/sweep.js';
import { carContent, createDraft, openApi, type Api, type Person } from '../api.js';
import { attachFile, newId, PDF, received, staged } from '../files.js';

describe('ménage', () => {
  let api: Api;
  let person: Person;
  let draft: string;
  const start = new Date('2026-01-15T09:00:00.000Z');
  before(async () => {
    api = await openApi();
  });
  after(() => api.close());
  beforeEach(async () => {
    api.now = start;
    person = await api.person();
    draft = await createDraft(person, await carContent(api));
  });

  const later = (days: number): void => {
    api.now = new Date(start.getTime() + days * 24 * 3_600_000 + 1);
  };

  async function keys(): Promise<string[]> {
    const found = [];
    for await (const { key } of api.services.blobs.list()) if (key.startsWith(person.tenant)) found.push(key);
    return found;
  }

  test('un envoi inachevé est effacé après un jour, pas avant', async () => {
    const upload = await received(api, person, draft, PDF);
    await sweep(api.services);
    assert.ok((await staged(api)).includes(upload));
    later(1);
    await sweep(api.services);
    assert.equal((await staged(api)).includes(upload), false);
  });

  test('cas 35 : des octets que rien ne nomme sont effacés après un jour, pas avant', async () => {
    const key = `${person.tenant}/${newId()}`;
    await api.services.blobs.put(key, (async function* () { yield PDF; })(), PDF.length);
    await sweep({ ...api.services, clock: () => new Date() });
    assert.deepEqual(await keys(), [key]);
    await sweep({ ...api.services, clock: () => new Date(Date.now() + 25 * 3_600_000) });
    assert.deepEqual(await keys(), []);
  });

  test('un brouillon supprimé est effacé après trente jours, avec ses pièces ; les autres restent', async () => {
    const kept = await createDraft(person, await carContent(api));
    await attachFile(api, person, draft, newId(), 'a.pdf', PDF);
    await attachFile(api, person, kept, newId(), 'b.pdf', PDF);
    await person.send('DELETE', `/api/drafts/${draft}`, { headers: { 'if-match': '*' } });
    for (const [days, left] of [[29, 2], [30, 1]] as const) {
      later(days);
      await sweep(api.services);
      assert.equal((await api.services.db.selectFrom('document').select('id').where('tenant_id', '=', person.tenant).execute()).length, left);
    }
    assert.deepEqual((await api.services.db.selectFrom('draft').select('id').where('tenant_id', '=', person.tenant).execute()).map(({ id }) => id), [kept]);
  });

  test('une session finie est effacée', async () => {
    later(1);
    await sweep(api.services);
    assert.deepEqual(await api.services.db.selectFrom('session').selectAll().where('account_id', '=', person.account).execute(), []);
  });
});
