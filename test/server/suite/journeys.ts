import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import pg from 'pg';
import { inTenant } from '../../../packages/server/src/database/tenant.js';
import { createDraft, newId, openDesks, type Api, type Content, type Person } from '../api.js';
import { announce, attach, PDF, received } from '../files.js';

/** The embedded engine does one thing at a time, and PostgreSQL is across a network: the journeys to the database are what requests wait for. */
describe('allers-retours vers la base, un par un', () => {
  let api: Api;
  let person: Person;
  let draft: string;
  let content: Content;
  openDesks(async (desk) => {
    ({ api, person, content } = desk);
    draft = await createDraft(person, content);
  });

  async function journeys(work: () => Promise<{ readonly statusCode: number }>): Promise<number> {
    const query = mock.method(pg.Client.prototype, 'query');
    try {
      assert.ok((await work()).statusCode < 300);
      return query.mock.callCount();
    } finally {
      query.mock.restore();
    }
  }

  const save = (revision: number) => person.send('PUT', `/api/drafts/${draft}`, { headers: { 'if-match': `"${revision}"` }, body: { ...content, visited: [`étape ${revision}`] } });

  test('enregistrer : qui est-ce, commencer pour son entreprise, garder, finir', async () => {
    assert.equal(await journeys(() => save(1)), 4);
  });

  test('enregistrer une trentième fois n’en fait pas plus', async () => {
    for (let revision = 1; revision < 30; revision += 1) await save(revision);
    assert.equal(await journeys(() => save(30)), 4);
  });

  test('relire : autant', async () => {
    assert.equal(await journeys(() => person.send('GET', `/api/drafts/${draft}`)), 4);
  });

  test('créer, annoncer un fichier, joindre', async () => {
    assert.equal(await journeys(() => person.send('PUT', `/api/drafts/${newId()}`, { headers: { 'if-none-match': '*' }, body: content })), 9);
    assert.equal(await journeys(() => announce(person, draft, PDF.length)), 7);
    const upload = await received(api, person, draft, PDF);
    assert.equal(await journeys(() => attach(person, draft, newId(), upload, 'piece.pdf')), 16);
  });

  test('une requête que personne n’a attendue n’a pas lieu hors de la transaction de son entreprise', async () => {
    const late = await inTenant(api.services.db, person.tenant, async (tx) => () => tx.selectFrom('draft').selectAll().execute());
    await assert.rejects(late, /over/);
  });
});
