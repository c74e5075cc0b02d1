import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import pg from 'pg';
import { temporaryFolder } from './database.js';

/** A PostgreSQL server where the role of the address may make databases, and is no superuser. */
export interface PostgresServer {
  readonly address: string;
  /** Of a superuser; undefined when the server was not started here. */
  readonly admin?: string;
  stop(): Promise<void>;
}

/** What AKTO_TEST_DATABASE_URL names, or a server started for these tests from the programs of this machine; undefined when it has none. */
export async function postgresServer(): Promise<PostgresServer | undefined> {
  const given = process.env.AKTO_TEST_DATABASE_URL;
  if (given !== undefined) return { address: given, stop: async () => {} };
  const programs = programsFolder();
  return programs === undefined ? undefined : start(programs);
}

/** Debian keeps the programs of each version apart, and not in the PATH. */
function programsFolder(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** PostgreSQL refuses to run as root: as nobody, then. */
const NOBODY = 65_534;

async function start(programs: string): Promise<PostgresServer | undefined> {
  const folder = temporaryFolder();
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder.path, NOBODY, NOBODY);
  const who = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const data = join(folder.path, 'base');
  const made = spawnSync(join(programs, 'initdb'), ['--pgdata', data, '--username', 'admin', '--auth', 'trust', '--encoding', 'UTF8', '--locale', 'C.UTF-8', '--no-sync'], { ...who, cwd: folder.path });
  if (made.status !== 0) throw new Error(String(made.stderr));
  // Only through a socket of that folder, and without asking the disk: what is tested here is not its durability.
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder.path, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=60'], { ...who, cwd: folder.path, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(server, 'exit');
  await new Promise<void>((resolve, reject) => {
    void ended.then(([code]) => reject(new Error(`postgres: exit ${code}`)));
    server.stderr.on('data', (line: Buffer) => line.includes('ready to accept') && resolve());
  });
  const address = (user: string): string => `postgres://${user}@localhost/postgres?host=${folder.path}`;
  const admin = new pg.Client(address('admin'));
  await admin.connect();
  await admin.query('create role akto login createdb createrole');
  await admin.end();
  process.on('exit', () => server.kill('SIGINT'));
  const stop = async (): Promise<void> => {
    server.kill('SIGINT');
    await ended;
    folder.remove();
  };
  return { address: address('akto'), admin: address('admin'), stop };
}
