import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { claim } from '../../../packages/server/src/jobs/claim.js';
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

  test('un brouillon que personne ne touche est retiré après les jours que dit le portail, puis effacé ; un complément attend', async () => {
    const complement = await createDraft(person, await carContent(api));
    await api.services.db.updateTable('draft').set({ reopened: '[]' }).where('id', '=', complement).execute();
    const run = async (days: number): Promise<string[]> => {
      later(days);
      await sweep({ ...api.services, draftDays: 90 });
      const rows = await api.services.db.selectFrom('draft').select(['id', 'deleted_at']).where('tenant_id', '=', person.tenant).execute();
      return rows.map(({ id, deleted_at }) => `${id === complement ? 'complément' : 'brouillon'} ${deleted_at ? 'retiré' : 'gardé'}`).sort();
    };
    assert.deepEqual(await run(89), ['brouillon gardé', 'complément gardé']);
    assert.deepEqual(await run(90), ['brouillon retiré', 'complément gardé']);
    assert.deepEqual(await run(121), ['complément gardé']);
  });

  test('un brouillon mis de côté est effacé après trente jours, pas avant', async () => {
    await person.send('POST', `/api/drafts/${draft}/discard`);
    const count = async (days: number): Promise<number> => {
      later(days);
      await sweep(api.services);
      return (await api.services.db.selectFrom('draft').select('id').where('id', '=', draft).execute()).length;
    };
    assert.deepEqual([await count(29.9), await count(30)], [1, 0]);
  });

  test('une clé d’idempotence est oubliée après trente jours', async () => {
    await api.services.db.insertInto('idempotency').values({ tenant_id: person.tenant, key: 'une-cle', fingerprint: '', created_at: start }).execute();
    const kept = async (days: number): Promise<number> => {
      later(days);
      await sweep(api.services);
      return (await api.services.db.selectFrom('idempotency').select('key').where('tenant_id', '=', person.tenant).execute()).length;
    };
    assert.deepEqual([await kept(29), await kept(30)], [1, 0]);
  });

  test('de plusieurs serveurs sur une base, un seul fait le ménage de l’heure', async () => {
    const name = newId();
    const claims = await Promise.all(Array.from({ length: 5 }, () => claim(api.services.db, name, start, 3_600_000)));
    assert.deepEqual(claims.filter(Boolean).length, 1);
    assert.equal(await claim(api.services.db, name, new Date(start.getTime() + 3_599_999), 3_600_000), false);
    assert.equal(await claim(api.services.db, name, new Date(start.getTime() + 3_600_000), 3_600_000), true);
  });

  test('une session finie est effacée', async () => {
    later(1);
    await sweep(api.services);
    assert.deepEqual(await api.services.db.selectFrom('session').selectAll().where('account_id', '=', person.account).execute(), []);
  });
});
