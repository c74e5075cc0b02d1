import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import { carContent, createDraft, newId, openApi, type Api, type Person } from '../api.js';
import { attach, PDF, received, staged } from '../files.js';

describe('antivirus', () => {
  /** What the whole stream contained, without the lengths that cut it. */
  let examined: Buffer;
  let reply: (socket: Socket) => void;
  let clamd: Server;
  let api: Api;
  let person: Person;
  let draft: string;
  before(async () => {
    clamd = createServer(listen).listen(0, '127.0.0.1');
    await once(clamd, 'listening');
    api = await openApi({ given: { scanner: { host: '127.0.0.1', port: (clamd.address() as AddressInfo).port } } });
  });
  after(async () => {
    await api.close();
    clamd.close();
  });
  beforeEach(async () => {
    reply = (socket) => socket.end('stream: OK\0');
    person = await api.person();
    draft = await createDraft(person, await carContent(api));
  });

  /** The INSTREAM command as clamd reads it: pieces with their lengths, the last one of none. */
  function listen(socket: Socket): void {
    let bytes = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (more) => {
      bytes = Buffer.concat([bytes, more as Uint8Array]);
      const content = contentOf(bytes);
      if (!content) return;
      examined = content;
      reply(socket);
    });
  }

  function contentOf(bytes: Buffer): Buffer | undefined {
    const command = 'zINSTREAM\0';
    if (bytes.length < command.length) return undefined;
    assert.equal(bytes.subarray(0, command.length).toString(), command);
    const pieces = [];
    for (let at = command.length; at + 4 <= bytes.length; ) {
      const length = bytes.readUInt32BE(at);
      if (length === 0) return Buffer.concat(pieces);
      pieces.push(bytes.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    }
    return undefined;
  }

  test('un fichier sain est examiné en entier, puis joint', async () => {
    const bytes = Buffer.concat([PDF, Buffer.alloc(300_000, 'x')]);
    assert.equal((await attach(person, draft, newId(), await received(api, person, draft, bytes), 'a.pdf')).statusCode, 200);
    assert.deepEqual(examined, bytes);
  });

  test('cas 40 : un virus est refusé par son nom de fichier, effacé et noté', async () => {
    reply = (socket) => socket.end('stream: Eicar-Test-Signature FOUND\0');
    const [upload, document] = [await received(api, person, draft, PDF), newId()];
    const response = await attach(person, draft, document, upload, 'facture.pdf');
    assert.deepEqual([response.statusCode, response.json().code], [422, 'fichier-refuse']);
    assert.match(response.json().detail, /virus dans « facture\.pdf »/);
    assert.equal((await staged(api)).includes(upload), false);
    assert.equal((await person.send('GET', `/api/documents/${document}/content`)).statusCode, 404);
    const line = await api.services.db.selectFrom('audit').select('object').where('tenant_id', '=', person.tenant).where('action', '=', 'pièce infectée').executeTakeFirst();
    assert.deepEqual(line, { object: document });
  });

  const SILENT: Readonly<Record<string, (socket: Socket) => void>> = {
    'qui coupe': (socket) => socket.destroy(),
    'qui ne sait pas': (socket) => socket.end('INSTREAM size limit exceeded. ERROR\0'),
    'qui bavarde sans fin': (socket) => void socket.write('x'.repeat(10_000)),
  };
  for (const [title, silent] of Object.entries(SILENT)) {
    test(`cas 40 : un antivirus ${title} : rien n’est joint sans avoir été examiné, rien n’est à renvoyer`, async () => {
      const upload = await received(api, person, draft, PDF);
      const document = newId();
      reply = silent;
      const response = await attach(person, draft, document, upload, 'a.pdf');
      assert.deepEqual([response.statusCode, response.json().code, response.headers['retry-after']], [503, 'stockage-indisponible', '5']);
      assert.equal((await person.send('GET', `/api/documents/${document}/content`)).statusCode, 404);
      reply = (socket) => socket.end('stream: OK\0');
      assert.equal((await attach(person, draft, document, upload, 'a.pdf')).statusCode, 200);
    });
  }

  test('cas 40 : un antivirus arrêté : de même', async () => {
    const without = await openApi({ given: { scanner: { path: '/nulle/part.ctl' } } });
    const someone = await without.person();
    const kept = await createDraft(someone, await carContent(without));
    assert.equal((await attach(someone, kept, newId(), await received(without, someone, kept, PDF), 'a.pdf')).statusCode, 503);
    await without.close();
  });
});
