import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { dataFolder } from './database.js';
import { KilledServer, killWhileSaving } from './faults.js';
import { PDF, sha256 } from './files.js';
import { newId } from './api.js';

let server: KilledServer;
before(() => {
  server = new KilledServer();
});
after(async () => {
  await server.kill();
  server.remove();
});

test('cas 1 et 5 : tué pendant l’enregistrement, le serveur reprend et rien de ce qu’il a dit gardé ne manque', async (context) => {
  context.diagnostic(`${await killWhileSaving(server, 2)} enregistrements confirmés`);
});

test('cas 2 : le courant coupé, ce que le serveur a dit gardé est sur le disque, même à côté de blocs écrits au hasard', async (context) => {
  const unplugged = new KilledServer(dataFolder(), { powerCuts: true });
  context.diagnostic(`${await killWhileSaving(unplugged, 1, (one) => one.cutPower(0.3))} enregistrements confirmés`);
  await unplugged.kill();
  unplugged.remove();
});

test('cas 28 et 29 : tué après le dernier octet et avant l’attache, le fichier est là, et se joint une fois', async () => {
  const draft = newId();
  await server.send('PUT', `api/drafts/${draft}`, { 'if-none-match': '*' }, { dispositif: '', version: '', hash: '', data: {}, documents: {}, visited: [], origin: {}, aside: {}, review: [] });
  const tus = { 'tus-resumable': '1.0.0' };
  const announced = await server.send('POST', 'api/uploads', { ...tus, 'upload-length': String(PDF.length), 'upload-metadata': `draft ${btoa(draft)}` });
  const location = announced.headers.get('location') ?? '';
  const bytes = await fetch(new URL(location, server.address), { method: 'PATCH', body: new Uint8Array(PDF), headers: { cookie: server.cookie, ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' } });
  assert.equal(bytes.status, 204);
  await server.kill();
  await server.start();
  assert.equal((await server.send('HEAD', location, tus)).headers.get('upload-offset'), String(PDF.length));
  const attach = () => server.send('PUT', `api/drafts/${draft}/documents/piece`, {}, { upload: location.split('/').at(-1), name: 'a.pdf', sha256: sha256(PDF) });
  const [first, second] = [await (await attach()).text(), await (await attach()).text()];
  assert.equal(second, first);
  await server.kill();
  await server.start();
  assert.deepEqual(Buffer.from(await (await server.send('GET', 'api/documents/piece/content')).arrayBuffer()), PDF);
});

test('cas 59 : le journal est du JSON, sans rien de ce qui a été saisi ni des identifiants', async () => {
  await server.send('GET', 'api/drafts?search=Dupont-Durand');
  await server.send('GET', 'api/inconnu/%0Afaux%20journal');
  assert.ok(server.log.length > 5);
  const log = server.log.join('\n');
  for (const secret of ['é’😀', 'Dupont', 'faux journal', server.cookie]) assert.equal(log.includes(secret), false);
});

test('cas 60 : SIGTERM pendant le travail finit les demandes en cours et sort avec 0', async () => {
  const busy = Promise.allSettled(Array.from({ length: 10 }, () => server.send('GET', 'api/drafts')));
  assert.equal(await server.kill('SIGTERM'), 0);
  await busy;
  assert.ok(server.log.some((line) => line.includes('"stopped"')));
});
