import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../packages/server/src/database/database.js';
import { MOVED } from '../../packages/server/src/move/tables.js';
import { administer, dataFolder, sharedDatabase } from './database.js';
import { carContent, createDraft, newId, openApi, type Api, type Person } from './api.js';
import { attachFile, PDF, PNG } from './files.js';

const PATHS = (draft: string, dossier: string, document: string): readonly string[] => ['/api/drafts', `/api/drafts/${draft}`, `/api/drafts/${draft}/revisions`, '/api/dossiers', `/api/dossiers/${dossier}`, `/api/documents/${document}/content`, '/api/session'];

/** The command, run on an embedded database in which people have worked. */
export function moving(address: string): void {
  const url = Object.assign(new URL(address), { pathname: '/arrivee' }).href;
  const folder = dataFolder();
  before(() => administer(address, 'create database arrivee'));
  after(async () => {
    await administer(address, 'drop database arrivee');
    folder.remove();
  });

  const run = () => {
    const bin = fileURLToPath(new URL('../../packages/server/bin/akto-server.js', import.meta.url));
    return spawnSync(process.execPath, [bin, 'move', '--to', url], { encoding: 'utf8', env: { ...process.env, AKTO_DONNEES: folder.path } });
  };
  const answers = async (person: Pick<Person, 'send'>, paths: readonly string[], headers = {}): Promise<unknown[]> => {
    const found = [];
    for (const path of paths) found.push((await person.send('GET', path, { headers })).rawPayload.toString('base64'));
    return found;
  };

  test('toute table est du voyage', async () => {
    const { db } = await sharedDatabase();
    const tables = (await db.introspection.getTables()).map(({ name }) => name).filter((name) => !name.startsWith('kysely_'));
    assert.deepEqual(tables.sort(), [...MOVED].sort());
  });

  test('une commande déplace tout, compté des deux côtés ; les mêmes demandes ont les mêmes réponses', async () => {
    const embedded = await openDatabase({ folder: folder.path });
    const here = await openApi({ on: { database: embedded, folder: folder.path } });
    const { person, paths } = await work(here);
    const said = await answers(person, paths);
    await here.close();
    await embedded.close();

    const { status, stdout, stderr } = run();
    assert.equal(status, 0, stderr);
    assert.match(stdout, /draft +2 lignes/);
    assert.match(stdout, /draft_revision +3 lignes/);
    assert.match(stdout, /dossier +1 lignes/);
    assert.match(stdout, /fichiers +\d+, \d+ octets, tous intacts/);

    const arrived = await openDatabase({ url, folder: '' });
    const there = await openApi({ on: { database: arrived, folder: folder.path } });
    assert.deepEqual(await answers({ send: (method, path) => there.anonymous.send(method, path, { headers: { cookie: person.cookie } }) }, paths), said);
    await there.close();
    await arrived.close();
  });

  test('une base déplacée ne s’ouvre plus par mégarde', async () => {
    await assert.rejects(openDatabase({ folder: folder.path }), /déplacée.*DATABASE_URL/);
  });

  test('une arrivée qui n’est pas vide, ou un fichier perdu : rien n’est déplacé, et c’est dit', async () => {
    rmSync(join(folder.path, 'base.deplacee'));
    assert.match(run().stderr, /n’est pas vide/);
    await administer(address, 'drop database arrivee');
    await administer(address, 'create database arrivee');
    const files = join(folder.path, 'documents/fichiers');
    const [file] = readdirSync(files, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    writeFileSync(join(file!.parentPath, file!.name), 'abîmé');
    assert.match(run().stderr, /abîmé : rien n’a été déplacé/);
    const { db, close } = await openDatabase({ url, folder: '' });
    assert.deepEqual(await db.selectFrom('draft').select('id').execute(), []);
    await close();
  });
}

/** Drafts, revisions, a dossier and files, of which the answers are compared. */
export async function work(api: Api): Promise<{ readonly person: Person; readonly paths: readonly string[] }> {
  const person = await api.person();
  const content = await carContent(api);
  const draft = await createDraft(person, { ...content, data: { ...content.data, texte: 'é ’ 😀 \u0000 \ud800' } });
  await person.send('PUT', `/api/drafts/${draft}`, { headers: { 'if-match': '"1"' }, body: content });
  const document = newId();
  await attachFile(api, person, draft, document, 'photo é.png', PNG);
  await createDraft(person, { ...content, data: {} });
  const dossier = await createDraft(person, content);
  for (const ids of Object.values((content.data.documents as { pieces: Record<string, string[]> }).pieces)) for (const id of ids) await attachFile(api, person, dossier, id, 'piece.pdf', PDF);
  const sent = await person.send('POST', `/api/drafts/${dossier}/transmit`, { headers: { 'if-match': '"1"', 'idempotency-key': newId() } });
  assert.equal(sent.statusCode, 201, sent.body);
  return { person, paths: PATHS(draft, dossier, document) };
}
