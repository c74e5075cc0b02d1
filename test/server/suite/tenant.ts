import assert from 'node:assert/strict';
import { before, beforeEach, describe, test } from 'node:test';
import { sql } from 'kysely';
import { inTenant } from '../../../packages/server/src/database/tenant.js';
import type { NewDraftRow, Tables } from '../../../packages/server/src/database/tables.js';
import { sharedDatabase, type TestDatabase } from '../database.js';

describe('cloison entre entreprises', () => {
  /** Every table with a `tenant_id` that requests read. */
  const PROTECTED = ['audit', 'outbox', 'draft', 'draft_revision', 'upload', 'document', 'dossier', 'dossier_step', 'idempotency'] as const satisfies readonly (keyof Tables)[];

  let database: TestDatabase;
  before(async () => {
    database = await sharedDatabase();
    await database.db.insertInto('tenant').values([{ id: 'a', name: 'A', reference: '{}' }, { id: 'b', name: 'B', reference: '{}' }]).execute();
  });
  beforeEach(async () => {
    await database.db.deleteFrom('draft').execute();
    await inTenant(database.db, 'b', (tx) => tx.insertInto('draft').values(draft('b')).execute());
  });

  const draft = (tenant: string): NewDraftRow => ({
    tenant_id: tenant,
    id: 'brouillon',
    dispositif: 'CAR',
    version: '1',
    hash: 'h',
    entreprise: '',
    revision: 1,
    content: '{}',
    progress: '[]',
    reopened: null,
    owner: 'x',
    author: 'x',
    saved_at: new Date(),
    discarded_at: null,
    deleted_at: null,
  });

  test('une entreprise lit ses brouillons', async () => {
    assert.equal((await inTenant(database.db, 'b', (tx) => tx.selectFrom('draft').select('id').execute())).length, 1);
  });

  test('une entreprise ne lit pas ceux d’une autre, même sans filtre', async () => {
    assert.deepEqual(await inTenant(database.db, 'a', (tx) => tx.selectFrom('draft').select('id').execute()), []);
  });

  test('une entreprise ne modifie ni ne supprime ceux d’une autre', async () => {
    await inTenant(database.db, 'a', async (tx) => {
      await tx.updateTable('draft').set({ content: 'volé' }).execute();
      await tx.deleteFrom('draft').execute();
    });
    assert.deepEqual(await database.db.selectFrom('draft').select('content').execute(), [{ content: '{}' }]);
  });

  test('une entreprise n’écrit pas au nom d’une autre', async () => {
    await assert.rejects(
      inTenant(database.db, 'a', (tx) => tx.insertInto('draft').values({ ...draft('b'), id: 'faux' }).execute()),
      { code: '42501' },
    );
  });

  test('sans entreprise, rien ne se lit', async () => {
    assert.deepEqual(await inTenant(database.db, '', (tx) => tx.selectFrom('draft').select('id').execute()), []);
  });

  test('l’entreprise d’une requête ne reste pas pour la suivante', async () => {
    await inTenant(database.db, 'b', async (tx) => sql`select 1`.execute(tx));
    const { rows } = await sql<{ role: string; tenant: string | null }>`select current_setting('role') as role, current_setting('akto.tenant', true) as tenant`.execute(database.db);
    assert.equal(rows[0]?.role, 'none');
    assert.equal(rows[0]?.tenant ?? '', '');
  });

  test('ni comptes, ni sessions, ni entreprises ne se lisent au nom d’une entreprise', async () => {
    for (const table of ['account', 'membership', 'session', 'tenant'] as const) {
      await assert.rejects(inTenant(database.db, 'a', (tx) => tx.selectFrom(table).selectAll().execute()), { code: '42501' });
    }
  });

  test('un dossier transmis ne se modifie ni ne se supprime', async () => {
    await assert.rejects(inTenant(database.db, 'a', (tx) => tx.updateTable('dossier').set({ transmission: '{}' }).execute()), { code: '42501' });
    await assert.rejects(inTenant(database.db, 'a', (tx) => tx.deleteFrom('dossier').execute()), { code: '42501' });
  });

  test('toute table qui nomme une entreprise est protégée, sauf celles que les requêtes ne lisent pas', async () => {
    const { rows } = await sql<{ name: string; protected: boolean }>`
      select c.relname as name, c.relrowsecurity as protected from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and a.attname = 'tenant_id' and c.relnamespace = 'public'::regnamespace order by 1`.execute(database.db);
    assert.deepEqual(rows.filter((row) => row.protected).map(({ name }) => name), [...PROTECTED].sort());
    assert.deepEqual(rows.filter((row) => !row.protected).map(({ name }) => name), ['membership', 'session']);
  });

  test('une transaction qui échoue ne laisse rien', async () => {
    await assert.rejects(
      inTenant(database.db, 'a', async (tx) => {
        await tx.insertInto('draft').values(draft('a')).execute();
        throw new Error('arrêt');
      }),
      /arrêt/,
    );
    assert.deepEqual(await inTenant(database.db, 'a', (tx) => tx.selectFrom('draft').selectAll().execute()), []);
  });
});
