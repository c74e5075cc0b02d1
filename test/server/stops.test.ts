import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { dataFolder } from './database.js';
import { KilledServer } from './faults.js';
import { PDF, sha256 } from './files.js';
import { newId } from './api.js';

const TUS = { 'tus-resumable': '1.0.0' };
const EMPTY = { dispositif: '', version: '', hash: '', data: {}, documents: {}, visited: [], origin: {}, aside: {}, review: [] };

let server: KilledServer;
before(async () => {
  server = new KilledServer(dataFolder(), { loaded: ['./dying-process.ts'] });
  await server.start();
});
after(async () => {
  await server.kill();
  server.remove();
});

test('cas 28 et 29 : tué après le dernier octet et avant l’attache, le fichier est là, et se joint une fois', async () => {
  const draft = newId();
  await server.send('PUT', `api/drafts/${draft}`, { 'if-none-match': '*' }, EMPTY);
  const announced = await server.send('POST', 'api/uploads', { ...TUS, 'upload-length': String(PDF.length), 'upload-metadata': `draft ${btoa(draft)}` });
  const location = announced.headers.get('location') ?? '';
  assert.equal((await sendBytes(location)).status, 204);
  await server.kill();
  await server.start();
  assert.equal((await server.send('HEAD', location, TUS)).headers.get('upload-offset'), String(PDF.length));
  const attach = () => server.send('PUT', `api/drafts/${draft}/documents/piece`, {}, { upload: location.split('/').at(-1), name: 'a.pdf', sha256: sha256(PDF) });
  const [first, second] = [await (await attach()).text(), await (await attach()).text()];
  assert.equal(second, first);
  await server.kill();
  await server.start();
  assert.deepEqual(Buffer.from(await (await server.send('GET', 'api/documents/piece/content')).arrayBuffer()), PDF);
});

test('cas 19 : tué entre la transmission et sa réponse, le serveur la donne à qui redemande, une seule fois', async () => {
  const { data } = JSON.parse(readFileSync(new URL('../../schemas/exemples/CAR/minimal.json', import.meta.url), 'utf8')) as { data: { documents: { pieces: Record<string, string[]> } } };
  const draft = newId();
  await server.send('PUT', `api/drafts/${draft}`, { 'if-none-match': '*' }, { dispositif: 'CAR', ...server.dispositif, data, documents: {}, visited: [], origin: { etablissement: { denomination: 'HUM' } }, aside: {}, review: [] });
  for (const piece of Object.values(data.documents.pieces).flat()) await sendFile(draft, piece);
  const transmit = (): Promise<Response> => server.send('POST', `api/drafts/${draft}/transmit`, { 'if-match': '"1"', 'idempotency-key': `cle-${draft}` });
  await assert.rejects(transmit());
  await server.kill();
  await server.start();
  const [first, again] = [await transmit(), await transmit()];
  assert.equal(first.status, 201);
  const receipt = await first.text();
  assert.equal(await again.text(), receipt);
  const { items } = (await (await server.send('GET', 'api/dossiers')).json()) as { items: { reference: string }[] };
  assert.deepEqual(items.map(({ reference }) => reference), [(JSON.parse(receipt) as { reference: string }).reference]);
});

/** Announces, sends and attaches. */
async function sendFile(draft: string, document: string): Promise<void> {
  const announced = await server.send('POST', 'api/uploads', { ...TUS, 'upload-length': String(PDF.length), 'upload-metadata': `draft ${btoa(draft)}` });
  const location = announced.headers.get('location') ?? '';
  await sendBytes(location);
  const attached = await server.send('PUT', `api/drafts/${draft}/documents/${document}`, {}, { upload: location.split('/').at(-1), name: 'piece.pdf', sha256: sha256(PDF) });
  assert.equal(attached.status, 200);
}

const sendBytes = (location: string): Promise<Response> =>
  fetch(new URL(location, server.address), { method: 'PATCH', body: new Uint8Array(PDF), headers: { cookie: server.cookie, ...TUS, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' } });

test('cas 60 : ce que personne n’a prévu finit le processus, avec un échec que voit qui le surveille ; relancé, tout est là', async () => {
  const { items: before } = (await (await server.send('GET', 'api/drafts')).json()) as { items: unknown[] };
  assert.equal(await server.kill('SIGUSR2'), 1);
  assert.ok(server.log.some((line) => line.includes('unhandledRejection')));
  await server.start();
  assert.deepEqual(((await (await server.send('GET', 'api/drafts')).json()) as { items: unknown[] }).items, before);
});

test('cas 59 : le journal est du JSON, sans rien de ce qui a été saisi ni des identifiants', async () => {
  await server.send('GET', 'api/drafts?search=Dupont-Durand');
  await server.send('GET', 'api/inconnu/%0Afaux%20journal');
  assert.ok(server.log.length > 5);
  const log = server.log.join('\n');
  for (const secret of ['é’😀', 'Dupont', 'faux journal', server.cookie]) assert.equal(log.includes(secret), false);
});

test('cas 60 : SIGTERM pendant qu’on enregistre finit les demandes en cours et sort avec 0 ; ce qui a été dit gardé l’est', async () => {
  const ids = Array.from({ length: 30 }, newId);
  const busy = ids.map((id) => server.send('PUT', `api/drafts/${id}`, { 'if-none-match': '*' }, EMPTY).then(({ status }) => status, () => 0));
  await Promise.race(busy);
  assert.equal(await server.kill('SIGTERM'), 0);
  const statuses = await Promise.all(busy);
  await server.start();
  for (const [index, id] of ids.entries()) if (statuses[index] === 201) assert.equal((await server.send('GET', `api/drafts/${id}`)).status, 200);
  assert.ok(statuses.includes(201) && statuses.every((status) => [201, 503, 0].includes(status)), statuses.join());
  assert.ok(server.log.some((line) => line.includes('"stopped"')));
});
