import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { newId } from './api.js';
import { dataFolder } from './database.js';
import { KilledServer } from './faults.js';
import { empty, fill, hasSmallDisks, onSmallDisk } from './full-disk.js';

if (hasSmallDisks()) describe('disque plein', () => fullDisk());
else test('le disque plein n’a pas été essayé : cette machine ne donne pas de petit disque (unshare)', () => {});

function fullDisk(): void {
  let server: KilledServer;
  before(async () => {
    server = new KilledServer(dataFolder(), { under: onSmallDisk(260) });
    await server.start();
  });
  after(async () => {
    await server.kill();
    server.remove();
  });

  const draft = (): Record<string, unknown> => ({ dispositif: '', version: '', hash: '', data: { texte: randomBytes(450_000).toString('base64') }, documents: {}, visited: [], origin: {}, aside: {}, review: [] });
  const put = (id: string, condition: Record<string, string>): Promise<Response> => server.send('PUT', `api/drafts/${id}`, condition, draft());
  const readiness = async (): Promise<number> => (await server.send('GET', 'readyz')).status;

  test('cas 6 : un enregistrement refusé faute de place ne change rien, tout se lit encore, et reprend quand il y a de la place', async () => {
    const id = newId();
    assert.equal((await put(id, { 'if-none-match': '*' })).status, 201);
    assert.equal(await readiness(), 200);
    const kept = await (await server.send('GET', `api/drafts/${id}`)).text();
    fill(server.pathOf('plein'), 2_000_000);
    assert.equal(await readiness(), 503);
    let refused: Response;
    let revision = 0;
    const others: string[] = [];
    do {
      others.push(newId());
      refused = await put(others.at(-1)!, { 'if-none-match': '*' });
      revision += 1;
    } while (refused.status === 201 && revision < 30);
    assert.deepEqual([refused.status, ((await refused.json()) as { code: string }).code], [507, 'disque-plein']);
    assert.equal((await put(id, { 'if-match': '"1"' })).status, 507);
    assert.equal(await (await server.send('GET', `api/drafts/${id}`)).text(), kept);
    assert.equal((await server.send('GET', `api/drafts/${others.at(-1)}`)).status, 404);
    empty(server.pathOf('plein'));
    assert.equal((await put(id, { 'if-match': '"1"' })).status, 200);
    assert.equal(await readiness(), 200);
  });

  test('cas 7 : un envoi interrompu faute de place reprend où il en était', async () => {
    const id = newId();
    await put(id, { 'if-none-match': '*' });
    const tus = { 'tus-resumable': '1.0.0' };
    const bytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(6_000_000)]);
    const announced = await server.send('POST', 'api/uploads', { ...tus, 'upload-length': String(bytes.length), 'upload-metadata': `draft ${btoa(id)}` });
    const location = announced.headers.get('location') ?? '';
    const offset = async (): Promise<number> => Number((await server.send('HEAD', location, tus)).headers.get('upload-offset'));
    const patch = (from: number): Promise<Response> => fetch(new URL(location, server.address), { method: 'PATCH', body: new Uint8Array(bytes.subarray(from)), headers: { cookie: server.cookie, ...tus, 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' } });
    fill(server.pathOf('plein'), 3_000_000);
    assert.equal((await patch(0)).status, 507);
    const reached = await offset();
    assert.ok(reached < bytes.length);
    empty(server.pathOf('plein'));
    assert.equal((await patch(reached)).status, 204);
    assert.equal(await offset(), bytes.length);
    const attached = await server.send('PUT', `api/drafts/${id}/documents/piece`, {}, { upload: location.split('/').at(-1), name: 'a.pdf', sha256: '' });
    assert.equal(attached.status, 200);
    assert.deepEqual(Buffer.from(await (await server.send('GET', 'api/documents/piece/content')).arrayBuffer()), bytes);
  });
}
