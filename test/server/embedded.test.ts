import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { openDatabase } from '../../packages/server/src/database/database.js';
import { DurableFiles, durableOptions } from '../../packages/server/src/database/embedded/durable-files.js';
import { assertDurable } from '../../packages/server/src/database/embedded/self-test.js';
import { migrate } from '../../packages/server/src/database/migrate.js';
import { SetupError } from '../../packages/server/src/failure.js';
import { dataFolder, temporaryFolder } from './database.js';

let folder: ReturnType<typeof dataFolder>;
before(() => {
  folder = dataFolder();
});
after(() => folder.remove());

const open = () => openDatabase({ folder: folder.path });

test('ce qui est écrit est relu après une fermeture', async () => {
  const first = await open();
  await first.db.insertInto('account').values({ id: 'a', name: 'A' }).execute();
  await first.close();
  const second = await open();
  assert.deepEqual(await second.db.selectFrom('account').select('name').execute(), [{ name: 'A' }]);
  await second.close();
});

test('cas 2 : chaque validation demande au disque de garder, et une base qui ne demande rien est refusée', async () => {
  const files = new DurableFiles(join(folder.path, 'base'));
  const database = await PGlite.create(durableOptions(files, PGlite.defaultStartParams));
  await database.exec('create table t (a int)');
  const before = files.syncs;
  for (let row = 0; row < 5; row += 1) await database.query('insert into t values ($1)', [row]);
  assert.equal(files.syncs, before + 5);
  await assertDurable(database, files);
  await database.exec('set synchronous_commit = off');
  await assert.rejects(assertDurable(database, files), SetupError);
  await database.close();
});

test('cas 3 : un premier démarrage interrompu se reprend', async () => {
  const interrupted = temporaryFolder();
  mkdirSync(join(interrupted.path, 'base.partiel/global'), { recursive: true });
  writeFileSync(join(interrupted.path, 'base.partiel/PG_VERSION'), '18');
  const database = await openDatabase({ folder: interrupted.path });
  assert.deepEqual(await database.db.selectFrom('account').selectAll().execute(), []);
  await database.close();
  interrupted.remove();
});

test('cas 3 et 4 : à moitié migrée, rien n’en reste ; plus récente que le serveur, elle est refusée ; ouverte deux fois aussi', async () => {
  const { db, close } = await open();
  await assert.rejects(open(), SetupError);
  const steps = await applied(db);
  const half = {
    up: async (raw: typeof db) => {
      await raw.schema.createTable('moitie').addColumn('a', 'integer').execute();
      throw new Error('coupure');
    },
  };
  await assert.rejects(migrate(db, { ...steps, '9999-coupee': half }), /coupure/);
  assert.equal((await db.introspection.getTables()).some(({ name }) => name === 'moitie'), false);
  await migrate(db, { ...steps, '9999-future': { up: async () => {} } });
  await assert.rejects(migrate(db, steps), (error) => error instanceof SetupError && error.message.includes('version plus récente'));
  await close();
});

/** Steps that the database has already, which have nothing left to do. */
async function applied(db: Awaited<ReturnType<typeof open>>['db']): Promise<Record<string, { up(): Promise<void> }>> {
  const rows = await db.withTables<{ kysely_migration: { name: string } }>().selectFrom('kysely_migration').select('name').execute();
  return Object.fromEntries(rows.map(({ name }) => [name, { up: async () => {} }]));
}

test('un PostgreSQL qui ne répond pas est dit, sans le mot de passe', async () => {
  await assert.rejects(openDatabase({ url: 'postgres://akto:secret@127.0.0.1:1/akto', folder: '' }), (error) => error instanceof SetupError && error.message.includes('DATABASE_URL') && !error.message.includes('secret'));
});
