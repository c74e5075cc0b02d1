import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openDatabase, type Database } from '../../packages/server/src/database/database.js';
import { initialise } from '../../packages/server/src/database/embedded/initialise.js';

let postgres: string | undefined;
let shared: Promise<TestDatabase> | undefined;

/** From now on `testDatabase` makes databases on this PostgreSQL server, instead of the embedded engine. */
export function testOn(server: string): void {
  postgres = server;
}

/** The database that the tests of this process share, each with companies of its own: opening one takes two seconds. */
export function sharedDatabase(): Promise<TestDatabase> {
  return (shared ??= testDatabase());
}

export async function closeSharedDatabase(): Promise<void> {
  await (await shared)?.close();
}

/** A folder of its own, removed by `remove`. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'akto-server-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A data folder whose embedded database is made already: making one takes three seconds, copying it a tenth. */
export function dataFolder(): ReturnType<typeof temporaryFolder> {
  const folder = temporaryFolder();
  cpSync(template(), join(folder.path, 'base'), { recursive: true });
  return folder;
}

function template(): string {
  const cache = fileURLToPath(new URL('../../.cache/server', import.meta.url));
  const pglite = join(createRequire(import.meta.url).resolve('@electric-sql/pglite'), '../../package.json');
  const { version } = JSON.parse(readFileSync(pglite, 'utf8')) as { version: string };
  const made = join(cache, `base-${version}`);
  if (existsSync(made)) return made;
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(join(cache, 'own-'));
  initialise(join(own, 'base'));
  try {
    renameSync(join(own, 'base'), made);
  } catch {
    // Another test file was first.
  }
  rmSync(own, { recursive: true, force: true });
  return made;
}

export interface TestDatabase extends Database {
  /** What the server's settings call DATABASE_URL. */
  readonly url: string | undefined;
}

/** An empty, migrated database of its own, on the engine that is being tested. */
export async function testDatabase(): Promise<TestDatabase> {
  return postgres === undefined ? onEmbedded() : onPostgres(postgres);
}

async function onEmbedded(): Promise<TestDatabase> {
  const folder = dataFolder();
  const database = await openDatabase({ folder: folder.path });
  const close = async (): Promise<void> => {
    await database.close();
    folder.remove();
  };
  return { db: database.db, url: undefined, close };
}

async function onPostgres(server: string): Promise<TestDatabase> {
  const name = `akto_test_${randomBytes(6).toString('hex')}`;
  await administer(server, `create database ${name}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const database = await openDatabase({ url, folder: '' });
  const close = async (): Promise<void> => {
    await database.close();
    await administer(server, `drop database ${name}`);
  };
  return { db: database.db, url, close };
}

/** Runs one statement on a PostgreSQL. */
export async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
