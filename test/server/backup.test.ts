import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../packages/server/src/database/database.js';
import { openApi } from './api.js';
import { dataFolder, temporaryFolder } from './database.js';
import { work } from './move.js';

let data: ReturnType<typeof dataFolder>;
let kept: ReturnType<typeof temporaryFolder>;
before(() => {
  data = dataFolder();
  kept = temporaryFolder();
});
after(() => {
  data.remove();
  kept.remove();
});

const BIN = fileURLToPath(new URL('../../packages/server/bin/akto-server.js', import.meta.url));
const backup = (to: string, environment: Record<string, string> = {}) => spawnSync(process.execPath, [BIN, 'backup', '--to', to], { encoding: 'utf8', env: { ...process.env, AKTO_DONNEES: data.path, ...environment } });

/** What the server answers to these requests, from the data of a folder. */
async function answers(folder: string, cookie: string, paths: readonly string[]): Promise<string[]> {
  const database = await openDatabase({ folder });
  const api = await openApi({ on: { database, folder } });
  const found = [];
  for (const path of paths) found.push((await api.anonymous.send('GET', path, { headers: { cookie } })).rawPayload.toString('base64'));
  await api.close();
  await database.close();
  return found;
}

test('la copie est comptée, et sert telle quelle : mêmes demandes, mêmes réponses', async () => {
  const database = await openDatabase({ folder: data.path });
  const api = await openApi({ on: { database, folder: data.path } });
  const { person, paths } = await work(api);
  await api.close();
  await database.close();
  const to = join(kept.path, 'samedi');
  const { status, stdout, stderr } = backup(to);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /2 brouillons, 1 dossiers transmis, \d+ fichiers, tous intacts/);
  assert.deepEqual(await answers(to, person.cookie, paths), await answers(data.path, person.cookie, paths));
});

test('une copie ne se fait ni par-dessus une autre, ni d’un dossier où il n’y a rien, ni d’un PostgreSQL', () => {
  assert.match(backup(join(kept.path, 'samedi')).stderr, /existe déjà : rien n’a été copié/);
  assert.match(backup(join(kept.path, 'vide'), { AKTO_DONNEES: kept.path }).stderr, /pas de base intégrée/);
  assert.match(backup(join(kept.path, 'pg'), { DATABASE_URL: 'postgres://a:secret@127.0.0.1:1/b' }).stderr, /pg_dump/);
});

test('d’un serveur qui tourne, rien n’est copié', async () => {
  const database = await openDatabase({ folder: data.path });
  assert.match(backup(join(kept.path, 'dimanche')).stderr, /déjà utilisé par le processus/);
  await database.close();
  assert.equal(existsSync(join(kept.path, 'dimanche')), false);
});

test('un fichier abîmé se voit, et ne laisse pas de copie qui aurait l’air bonne', () => {
  const [file] = readdirSync(join(data.path, 'documents/fichiers'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  writeFileSync(join(file!.parentPath, file!.name), 'abîmé');
  assert.match(backup(join(kept.path, 'lundi')).stderr, /abîmé : la sauvegarde n’est pas faite/);
  assert.deepEqual(readdirSync(kept.path), ['samedi']);
});
