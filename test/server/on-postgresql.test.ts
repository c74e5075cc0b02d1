/** The same suite on a real PostgreSQL: that of AKTO_TEST_DATABASE_URL, or one started from the programs of this machine. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { openDatabase } from '../../packages/server/src/database/database.js';
import { SetupError } from '../../packages/server/src/failure.js';
import { carContent, createDraft, openApi } from './api.js';
import { administer, testDatabase, testOn } from './database.js';
import { moving } from './move.js';
import { postgresServer } from './postgresql.js';

const server = await postgresServer();
if (server) {
  testOn(server.address);
  await import('./suite/all.js');
  if (server.admin !== undefined) describe('ce que PostgreSQL a de plus', () => onlyHere(server.address, server.admin!));
  describe('de la base intégrée à PostgreSQL', () => moving(server.address));
  after(server.stop);
} else {
  test('la même suite sur PostgreSQL n’a pas tourné : ni AKTO_TEST_DATABASE_URL, ni programmes de PostgreSQL sur cette machine', () => {});
}

function onlyHere(address: string, admin: string): void {
  const refusal = (words: RegExp) => (error: unknown): boolean => error instanceof SetupError && words.test(error.message);
  const as = (user: string, database: string): string => Object.assign(new URL(address), { username: user, pathname: `/${database}` }).href;

  test('plusieurs serveurs qui démarrent à la fois migrent une seule fois', async () => {
    await administer(address, 'create database neuve');
    const opened = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ url: as('akto', 'neuve'), folder: '' })));
    assert.deepEqual(await opened[0]!.db.selectFrom('tenant').selectAll().execute(), []);
    for (const { close } of opened) await close();
    await administer(address, 'drop database neuve');
  });

  test('connexions coupées par PostgreSQL : la demande suivante réussit, et le serveur vit', async () => {
    const api = await openApi();
    const person = await api.person();
    const id = await createDraft(person, await carContent(api));
    await administer(admin, 'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()');
    const statuses = [];
    for (let attempt = 0; attempt < 12; attempt += 1) statuses.push((await person.send('GET', `/api/drafts/${id}`)).statusCode);
    assert.ok(statuses.every((status) => status === 200 || status === 503), String(statuses));
    assert.equal(statuses.at(-1), 200);
    await api.close();
  });

  test('une connexion coupée entre deux requêtes d’une transaction : elle échoue, et le serveur vit', async () => {
    const { db, close } = await testDatabase();
    const others = 'from pg_stat_activity where pid <> pg_backend_pid() and datname like $1';
    const watch = new pg.Client({ connectionString: admin });
    await watch.connect();
    const transaction = db.transaction().execute(async (within) => {
      await sql`select 1`.execute(within);
      await watch.query(`select pg_terminate_backend(pid) ${others}`, ['akto_test_%']);
      while ((await watch.query(`select pid ${others}`, ['akto_test_%'])).rowCount !== 0);
      await sql`select 1`.execute(within);
    });
    await assert.rejects(transaction);
    assert.equal((await sql`select 1`.execute(db)).rows.length, 1);
    await watch.end();
    await close();
  });

  test('un compte sans droit de créer un rôle démarre si l’administrateur l’a créé, et sinon dit comment', async () => {
    await administer(admin, 'create role simple login');
    await administer(admin, 'create database simple owner simple');
    await assert.rejects(openDatabase({ url: as('simple', 'simple'), folder: '' }), refusal(/create role akto_tenant nologin; grant akto_tenant/));
    await administer(admin, 'grant akto_tenant to simple');
    await (await openDatabase({ url: as('simple', 'simple'), folder: '' })).close();
  });

  test('un rôle qui échappe à la cloison est refusé', async () => {
    await administer(admin, 'alter role akto_tenant bypassrls');
    await assert.rejects(testDatabase(), refusal(/nobypassrls/));
    await administer(admin, 'alter role akto_tenant nobypassrls');
    await (await testDatabase()).close();
  });
}
