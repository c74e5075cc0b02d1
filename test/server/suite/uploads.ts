import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import { carContent, createDraft, openApi, type Api, type Person } from '../api.js';
import { announce, attach, attachFile, giveUp, idOf, newId, offsetOf, PDF, PNG, received, sha256, staged } from '../files.js';

describe('fichiers', () => {
  let api: Api;
  let person: Person;
  let draft: string;
  let port: number;
  before(async () => {
    api = await openApi({ limits: { file: 1_000_000, bytesPerDraft: 1_500_000, bytesPerTenant: 2_000_000, filesPerDraft: 5 } });
    await api.app.listen({ port: 0, host: '127.0.0.1' });
    port = (api.app.server.address() as AddressInfo).port;
  });
  after(() => api.close());
  beforeEach(async () => {
    person = await api.person();
    draft = await createDraft(person, await carContent(api));
  });

  interface Sent {
    readonly status: number;
    readonly offset: number;
  }

  /** Sends bytes to an upload over a real connection; `cut` ends the connection after that many. */
  async function patch(location: unknown, bytes: Uint8Array, offset: number, cut?: number): Promise<Sent | undefined> {
    const headers = { cookie: person.cookie, 'tus-resumable': '1.0.0', 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream', 'content-length': bytes.byteLength };
    const sending = request({ port, host: '127.0.0.1', method: 'PATCH', path: String(location), headers });
    if (cut !== undefined) {
      sending.write(bytes.subarray(0, cut), () => sending.destroy());
      return new Promise((resolve) => sending.on('error', () => {}).on('close', () => resolve(undefined)));
    }
    sending.end(bytes);
    const [response] = (await once(sending, 'response')) as [import('node:http').IncomingMessage];
    response.resume();
    await once(response, 'end');
    return { status: response.statusCode ?? 0, offset: Number(response.headers['upload-offset']) };
  }

  const create = async (length = PDF.length): Promise<string> => {
    const response = await announce(person, draft, length);
    assert.equal(response.statusCode, 201, response.body);
    return String(response.headers.location);
  };

  test('un fichier annoncé, envoyé et joint se télécharge octet pour octet', async () => {
    const location = await create();
    assert.deepEqual(await patch(location, PDF, 0), { status: 204, offset: PDF.length });
    const document = newId();
    const attached = await attach(person, draft, document, idOf(location), 'diplôme.pdf', sha256(PDF));
    assert.deepEqual(attached.json(), { name: 'diplôme.pdf', size: PDF.length, type: 'application/pdf', sha256: sha256(PDF), state: 'stored' });
    const content = await person.send('GET', `/api/documents/${document}/content`);
    assert.deepEqual(content.rawPayload, PDF);
  });

  test('cas 39 : une pièce n’est jamais ouverte par le navigateur', async () => {
    const document = newId();
    await attachFile(api, person, draft, document, 'photo.png', PNG);
    const { headers } = await person.send('GET', `/api/documents/${document}/content`);
    assert.match(String(headers['content-disposition']), /^attachment; /);
    assert.equal(headers['content-security-policy'], "default-src 'none'; sandbox");
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });

  test('cas 27 : coupé vingt fois, l’envoi reprend où il en était, et arrive entier', async () => {
    const bytes = Buffer.alloc(600_000, 'akto');
    PDF.copy(bytes);
    const location = await create(bytes.length);
    for (let cuts = 0; cuts < 20; cuts += 1) {
      const offset = Number((await offsetOf(person, location)).headers['upload-offset']);
      await patch(location, bytes.subarray(offset), offset, 1 + Math.floor(Math.random() * 20_000));
    }
    await resume(location, bytes);
    const response = await attach(person, draft, newId(), idOf(location), 'gros.pdf', sha256(bytes));
    assert.equal(response.json().sha256, sha256(bytes));
  });

  /** As a client does: asks where the upload is, sends the rest, and asks again when the server had not finished with what was cut. */
  async function resume(location: string, bytes: Uint8Array): Promise<void> {
    for (;;) {
      const offset = Number((await offsetOf(person, location)).headers['upload-offset']);
      const sent = await patch(location, bytes.subarray(offset), offset).catch(() => undefined);
      if (sent?.status === 204) return;
    }
  }

  test('cas 30 : à un autre endroit que la suite, rien n’est écrit', async () => {
    const location = await create();
    assert.equal((await patch(location, PDF, 3))?.status, 409);
    assert.equal((await offsetOf(person, location)).headers['upload-offset'], '0');
  });

  test('cas 30 : de deux envois à la fois, un seul écrit', async () => {
    const location = await create();
    const statuses = (await Promise.all([patch(location, PDF, 0), patch(location, PDF, 0)])).map((sent) => sent?.status);
    assert.equal(statuses.filter((status) => status === 204).length, 1);
    assert.equal((await offsetOf(person, location)).headers['upload-offset'], String(PDF.length));
  });

  test('cas 32 : plus gros que permis, il est refusé dès l’annonce', async () => {
    const response = await announce(person, draft, 1_000_001);
    assert.equal(response.statusCode, 413);
    assert.equal(response.json().code, 'trop-gros');
  });

  test('cas 32 : plus gros qu’annoncé, il est coupé à la longueur annoncée', async () => {
    const location = await create(10);
    await patch(location, Buffer.alloc(300_000), 0);
    assert.ok(Number((await offsetOf(person, location)).headers['upload-offset']) <= 10);
  });

  test('une annonce sans taille, ou d’un autre brouillon, est refusée', async () => {
    assert.equal((await announce(person, draft, 'beaucoup')).statusCode, 400);
    assert.equal((await announce(person, newId(), 10)).statusCode, 404);
  });

  test('cas 29 : l’attache redemandée donne la même pièce, une seule fois', async () => {
    const upload = await received(api, person, draft, PDF);
    const document = newId();
    const first = await attach(person, draft, document, upload, 'a.pdf', sha256(PDF));
    const second = await attach(person, draft, document, upload, 'a.pdf', sha256(PDF));
    assert.deepEqual(second.json(), first.json());
    assert.equal((await blobs()).length, 1);
  });

  test('cas 29 : dix attaches à la fois font une pièce', async () => {
    const upload = await received(api, person, draft, PDF);
    const document = newId();
    const responses = await Promise.all(Array.from({ length: 10 }, () => attach(person, draft, document, upload, 'a.pdf')));
    assert.equal(new Set(responses.map(({ body }) => body)).size, 1);
    assert.equal((await blobs()).length, 1);
  });

  /** Keys of the bytes kept for this company. */
  async function blobs(): Promise<string[]> {
    const keys = [];
    for await (const { key } of api.services.blobs.list()) if (key.startsWith(`${person.tenant}/`)) keys.push(key);
    return keys;
  }

  test('un autre fichier sous le même identifiant le remplace, et l’ancien est effacé', async () => {
    const document = newId();
    await attachFile(api, person, draft, document, 'a.pdf', PDF);
    await attachFile(api, person, draft, document, 'b.png', PNG);
    assert.deepEqual((await person.send('GET', `/api/documents/${document}/content`)).rawPayload, PNG);
    assert.equal((await blobs()).length, 1);
  });

  test('l’identifiant d’une pièce d’un autre brouillon n’est pas repris', async () => {
    const document = newId();
    await attachFile(api, person, draft, document, 'a.pdf', PDF);
    const other = await createDraft(person, await carContent(api));
    const response = await attach(person, other, document, await received(api, person, other, PNG), 'b.png');
    assert.equal(response.json().code, 'identifiant-pris');
  });

  test('cas 33 : des octets changés en route sont refusés, et l’envoi est à refaire', async () => {
    const upload = await received(api, person, draft, PDF);
    const response = await attach(person, draft, newId(), upload, 'a.pdf', sha256(PNG));
    assert.equal(response.statusCode, 422);
    assert.equal(response.json().code, 'fichier-altere');
    assert.equal((await staged(api)).includes(upload), false);
    assert.deepEqual(await blobs(), []);
  });

  test('un fichier incomplet ne se joint pas, et dit où il en est', async () => {
    const location = await create();
    await patch(location, PDF.subarray(0, 5), 0);
    assert.equal((await patch(location, PDF.subarray(5, 9), 5))?.status, 204);
    const response = await attach(person, draft, newId(), idOf(location), 'a.pdf');
    assert.equal(response.statusCode, 409);
    assert.equal(response.json().offset, 9);
  });

  const ZIP = Buffer.from('504b0304140000000000000000000000000000000000000000000000', 'hex');
  const REFUSED: Readonly<Record<string, readonly [name: string, bytes: Buffer]>> = {
    'un programme renommé': ['facture.pdf', Buffer.from('MZ\x90\x00programme')],
    'une image SVG': ['logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    'un SVG dit PNG': ['logo.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    'une page': ['page.html', Buffer.from('<html></html>')],
    'un document à macros': ['contrat.docm', ZIP],
    'une archive dite document': ['contrat.docx', ZIP],
    'un PDF précédé d’autre chose': ['a.pdf', Buffer.concat([Buffer.from('bonjour'), PDF])],
    'un fichier sans extension': ['facture', PDF],
    'une image dite PDF': ['a.pdf', PNG],
    'du binaire dit texte': ['a.txt', Buffer.from([1, 0, 2])],
    'une extension du prototype': ['a.constructor', PDF],
  };
  for (const [title, [name, bytes]] of Object.entries(REFUSED)) {
    test(`cas 39 : ${title} est refusé, par son nom`, async () => {
      const response = await attach(person, draft, newId(), await received(api, person, draft, bytes), name);
      assert.equal(response.statusCode, 422);
      assert.equal(response.json().code, 'fichier-refuse');
      assert.ok(response.json().detail.includes(name));
    });
  }

  test('un fichier texte, même vide, est gardé', async () => {
    for (const [name, bytes] of [['notes.txt', Buffer.from('été')], ['vide.csv', Buffer.alloc(0)]] as const) await attachFile(api, person, draft, newId(), name, bytes);
  });

  const NAMES: Readonly<Record<string, string>> = {
    '../../etc/passwd.pdf': 'passwd.pdf',
    'C:\\dossiers\\x.pdf': 'x.pdf',
    'a\0b\r\nSet-Cookie: x.pdf': 'abSet-Cookie: x.pdf',
    'facture\u202Efdp.pdf': 'facturefdp.pdf',
    'con.pdf': 'con.pdf',
    '😀 "été".pdf': '😀 "été".pdf',
  };
  for (const [given, shown] of Object.entries(NAMES)) {
    test(`cas 41 : ${JSON.stringify(given)} est montré et rendu comme ${shown}`, async () => {
      const document = newId();
      const response = await attachFile(api, person, draft, document, given, PDF);
      assert.equal(response.json().name, shown);
      const { headers } = await person.send('GET', `/api/documents/${document}/content`);
      assert.equal(decodeURIComponent(String(headers['content-disposition']).split("UTF-8''")[1] ?? ''), shown);
    });
  }

  test('cas 41 : un nom de 5 000 caractères est raccourci, son extension gardée', async () => {
    const response = await attachFile(api, person, draft, newId(), `${'é'.repeat(5_000)}.pdf`, PDF);
    assert.match(response.json().name, /^é{196}\.pdf$/);
  });

  test('cas 37 : poids et nombre par brouillon, poids par entreprise', async () => {
    const refusal = async (id: string, length: number) => (await announce(person, id, length)).json().detail as string;
    await announce(person, draft, 900_000);
    assert.match(await refusal(draft, 900_000), /ce dossier dépasseraient/);
    const second = await createDraft(person, await carContent(api));
    await announce(person, second, 900_000);
    const third = await createDraft(person, await carContent(api));
    assert.match(await refusal(third, 900_000), /entreprise/);
    for (let file = 0; file < 5; file += 1) await announce(person, third, 1);
    assert.match(await refusal(third, 1), /5 fichiers/);
  });

  test('cas 37 : des envois annoncés ensemble ne dépassent jamais le total', async () => {
    const responses = await Promise.all(Array.from({ length: 5 }, () => announce(person, draft, 600_000)));
    assert.equal(responses.filter(({ statusCode }) => statusCode === 201).length, 2);
  });

  test('abandonner un envoi rend sa place', async () => {
    const location = await create(900_000);
    assert.equal((await giveUp(person, location)).statusCode, 204);
    assert.equal((await offsetOf(person, location)).statusCode, 404);
    await create(900_000);
  });

  test('un collègue ne touche pas à l’envoi d’un autre', async () => {
    const location = await create();
    const colleague = await api.person('redacteur', person);
    assert.equal((await offsetOf(colleague, location)).statusCode, 404);
    assert.equal((await attach(colleague, draft, newId(), idOf(location), 'a.pdf')).statusCode, 404);
  });

  test('retirer une pièce l’efface', async () => {
    const document = newId();
    await attachFile(api, person, draft, document, 'a.pdf', PDF);
    assert.equal((await person.send('DELETE', `/api/documents/${document}`)).statusCode, 204);
    assert.equal((await person.send('GET', `/api/documents/${document}/content`)).statusCode, 404);
    assert.deepEqual(await blobs(), []);
  });

  test('les pièces d’un brouillon supprimé ne se lisent plus', async () => {
    const document = newId();
    await attachFile(api, person, draft, document, 'a.pdf', PDF);
    await person.send('DELETE', `/api/drafts/${draft}`, { headers: { 'if-match': '*' } });
    assert.equal((await person.send('GET', `/api/documents/${document}/content`)).statusCode, 404);
  });

  test('cas 31 : tus ne laisse à côté du fichier aucune description qui pourrait être à moitié écrite', async () => {
    const location = await create();
    assert.deepEqual((await staged(api)).filter((name) => name.startsWith(idOf(location))), [idOf(location)]);
  });
});
