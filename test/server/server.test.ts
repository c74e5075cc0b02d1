import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SetupError } from '../../packages/server/src/failure.js';
import { NAMES } from '../../packages/server/src/settings/settings.js';
import { startServer, type RunningServer } from '../../packages/server/src/server.js';
import { SITE_HEADERS } from '../../packages/server/src/site/headers.js';
import { compileInto } from './api.js';
import { dataFolder, temporaryFolder } from './database.js';

let data: ReturnType<typeof dataFolder>;
let dispositifs: string;
let server: RunningServer;
before(async () => {
  data = dataFolder();
  dispositifs = join(data.path, 'dispositifs');
  mkdirSync(dispositifs);
  compileInto(dispositifs, ['schemas/CAR.json']);
  server = await startServer({ port: 0, host: 'localhost', data: data.path, dispositifs }, { logs: false });
});
after(async () => {
  await server.stop();
  data.remove();
});

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, server.address), init);

test('un seul port sert les dispositifs compilés et l’API', async () => {
  assert.equal((await get('dispositifs/CAR.js')).headers.get('content-type'), 'text/javascript');
  assert.equal((await get('healthz')).status, 200);
  assert.equal((await get('api/drafts')).status, 401);
});

test('le site est servi sous la politique stricte', async () => {
  const { headers } = await get('dispositifs/CAR.js');
  for (const [name, value] of Object.entries(SITE_HEADERS)) assert.equal(headers.get(name), value);
});

test('rien ne s’envoie au site', async () => {
  assert.equal((await get('brouillons', { method: 'POST' })).status, 404);
});

test('une personne se connecte avec un compte d’exemple, et le témoin n’est lisible d’aucun script', async () => {
  const response = await get('api/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ account: 'amoa' }) });
  assert.equal(response.status, 201);
  const cookie = response.headers.get('set-cookie') ?? '';
  assert.match(cookie, /HttpOnly/);
  assert.match(cookie, /SameSite=Lax/);
  const session = await (await get('api/session', { headers: { cookie: cookie.split(';')[0] ?? '' } })).json() as { company: { name: string }; reference: { etablissement: { siret: string } } };
  assert.equal(session.company.name, 'HUM');
  assert.equal(session.reference.etablissement.siret, '40101593800012');
});

test('cas 4 : un second serveur sur le même dossier est refusé, et le premier répond toujours', async () => {
  await assert.rejects(startServer({ port: 0, host: 'localhost', data: data.path, dispositifs }, { logs: false }), SetupError);
  assert.equal((await get('readyz')).status, 200);
});

test('un port déjà pris est dit, et la base est rendue', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const folder = dataFolder();
  const settings = { port: (other.address() as AddressInfo).port, host: '127.0.0.1', data: folder.path, dispositifs };
  await assert.rejects(startServer(settings, { logs: false }), (error) => error instanceof SetupError && error.message.includes('déjà pris'));
  other.close();
  await (await startServer({ ...settings, port: 0 }, { logs: false })).stop();
  folder.remove();
});

const WRONG_DISPOSITIFS: Readonly<Record<string, (folder: string) => void>> = {
  'absents': () => {},
  'sans le module que la liste annonce': (folder) => writeFileSync(join(folder, 'index.json'), JSON.stringify([{ code: 'X', version: '1', hash: 'h' }])),
};
for (const [title, prepare] of Object.entries(WRONG_DISPOSITIFS)) {
  test(`des dispositifs ${title} sont dits, avec ce qu’il faut faire`, async () => {
    const folder = temporaryFolder();
    prepare(folder.path);
    await assert.rejects(startServer({ port: 0, host: 'localhost', data: folder.path, dispositifs: folder.path }, { logs: false }), (error) => error instanceof SetupError && error.message.includes('akto build'));
    folder.remove();
  });
}

const command = (args: readonly string[], environment: Record<string, string> = {}) => {
  const bin = fileURLToPath(new URL('../../packages/server/bin/akto-server.js', import.meta.url));
  return spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env: { ...process.env, ...environment } });
};

test('« --help » dit chaque réglage', () => {
  const { status, stdout } = command(['--help']);
  assert.equal(status, 0);
  for (const name of ['PORT', 'HOST', 'DATABASE_URL', ...NAMES]) assert.ok(stdout.includes(name), name);
});

test('une option inconnue sort avec 2, un réglage faux avec 1 et une phrase', () => {
  assert.equal(command(['--port']).status, 2);
  const { status, stderr } = command([], { PORT: 'x' });
  assert.equal(status, 1);
  assert.match(stderr, /PORT=x n’est pas un numéro de port/);
  assert.doesNotMatch(stderr, /at .*\.ts:/);
});

test('un dossier de données où l’on ne peut pas écrire est dit', async () => {
  const folder = temporaryFolder();
  const file = join(folder.path, 'fichier');
  writeFileSync(file, '');
  await assert.rejects(startServer({ port: 0, host: 'localhost', data: join(file, 'x'), dispositifs }, { logs: false }), (error) => error instanceof SetupError && error.message.includes('AKTO_DONNEES'));
  folder.remove();
});
