import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { newId, openApi, type Api, type Person } from '../api.js';

describe('cas 52 : des connexions qui traînent', () => {
  let api: Api;
  let person: Person;
  let port: number;
  const sockets: Socket[] = [];
  before(async () => {
    api = await openApi({ limits: { headTime: 400, requestTime: 800 } });
    person = await api.person();
    await api.app.listen({ port: 0, host: '127.0.0.1' });
    port = (api.app.server.address() as AddressInfo).port;
  });
  after(async () => {
    for (const socket of sockets) socket.destroy();
    await api.close();
  });

  async function open(start: string): Promise<Socket> {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(start);
    return socket;
  }

  /** What the server said before it closed. */
  const until = async (socket: Socket): Promise<string> => Buffer.concat(await socket.toArray()).toString();

  test('un en-tête qui n’en finit pas est coupé', async () => {
    assert.match(await until(await open('GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Lent: ')), /^HTTP\/1\.1 408/);
  });

  test('un corps envoyé octet par octet est coupé, et rien n’est enregistré', async () => {
    const id = newId();
    const socket = await open(`PUT /api/drafts/${id} HTTP/1.1\r\nHost: localhost:${port}\r\nCookie: ${person.cookie}\r\nIf-None-Match: *\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{`);
    const drip = setInterval(() => socket.write(' '), 50);
    await until(socket).finally(() => clearInterval(drip));
    assert.equal((await person.send('GET', `/api/drafts/${id}`)).statusCode, 404);
  });

  test('cinq cents connexions muettes n’empêchent personne d’être servi', async () => {
    await Promise.all(Array.from({ length: 500 }, () => open('GET /api/drafts HTTP/1.1\r\n')));
    const response = await fetch(`http://127.0.0.1:${port}/api/drafts`, { headers: { cookie: person.cookie } });
    assert.equal(response.status, 200);
  });
});
