import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import { deliverDue, pauseAfter } from '../../../packages/server/src/delivery/deliver.js';
import type { DeliverySettings } from '../../../packages/server/src/settings/delivery.js';
import { openApi, type Api, type Person } from '../api.js';
import { transmitted } from '../transmitted.js';

describe('livraison des dossiers transmis', () => {
  interface Received {
    readonly headers: IncomingMessage['headers'];
    readonly body: string;
  }

  const received: Received[] = [];
  let answer: (response: ServerResponse) => void;
  let receiver: Server;
  let delivery: DeliverySettings;
  let api: Api;
  let person: Person;
  before(async () => {
    receiver = createServer(async (request, response) => {
      received.push({ headers: request.headers, body: Buffer.concat(await request.toArray()).toString() });
      answer(response);
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    delivery = { address: new URL(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/dossiers`), secret: Buffer.alloc(32, 7) };
    api = await openApi({ given: { delivery } });
  });
  after(async () => {
    await api.close();
    receiver.close();
    receiver.closeAllConnections();
  });
  beforeEach(async () => {
    await api.services.db.deleteFrom('outbox').execute();
    received.length = 0;
    answer = (response) => void response.writeHead(204).end();
    person = await api.person();
  });

  const deliver = (): Promise<void> => deliverDue(api.services, delivery, { warn: () => {} });
  const later = (milliseconds: number): void => {
    api.now = new Date(api.now.getTime() + milliseconds);
  };

  test('ce qui est transmis est livré une fois, avec son reçu et où sont ses pièces', async () => {
    const sent = await transmitted(api, person);
    await deliver();
    await deliver();
    assert.equal(received.length, 1);
    const { type, data } = JSON.parse(received[0]!.body);
    assert.deepEqual([type, data.dossier, data.reference, data.number, data.sha256, data.entreprise.id], ['dossier.transmis', sent.id, sent.reference, 1, sent.sha256, person.tenant]);
    assert.equal(data.documents.length, Object.keys(data.transmission.documents).length);
    for (const { key } of data.documents) assert.ok(await api.services.blobs.read(key).then((stream) => stream?.toArray()));
  });

  test('la signature est celle de Standard Webhooks, et nul autre secret ne la donne', async () => {
    const { reference } = await transmitted(api, person);
    await deliver();
    const { headers, body } = received[0]!;
    const signed = (secret: Buffer): string => `v1,${createHmac('sha256', secret).update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`).digest('base64')}`;
    assert.equal(headers['webhook-id'], `${reference}-1`);
    assert.equal(headers['webhook-signature'], signed(delivery.secret));
    assert.notEqual(headers['webhook-signature'], signed(Buffer.alloc(32)));
  });

  const BROKEN: Readonly<Record<string, (response: ServerResponse) => void>> = {
    'en panne': (response) => void response.writeHead(503).end(),
    'qui coupe': (response) => void response.destroy(),
    'qui renvoie ailleurs': (response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
  };
  for (const [title, broken] of Object.entries(BROKEN)) {
    test(`cas 20 : un destinataire ${title} est réessayé, de plus en plus tard, sous le même numéro ; la personne, elle, a transmis`, async () => {
      const { id } = await transmitted(api, person);
      answer = broken;
      await deliver();
      await deliver();
      assert.equal(received.length, 1);
      later(pauseAfter(1));
      await deliver();
      later(pauseAfter(1));
      await deliver();
      assert.equal(received.length, 2);
      answer = (response) => void response.writeHead(200).end();
      later(pauseAfter(2));
      await deliver();
      assert.equal(received.length, 3);
      assert.equal(new Set(received.map(({ headers }) => headers['webhook-id'])).size, 1);
      assert.equal((await person.send('GET', `/api/dossiers/${id}`)).statusCode, 200);
      later(3_600_000);
      await deliver();
      assert.equal(received.length, 3);
    });
  }

  test('cas 20 : d’abord dix secondes, puis le double, une heure au plus, sans jamais renoncer', () => {
    assert.deepEqual([1, 2, 3, 12, 1_000].map(pauseAfter), [10_000, 20_000, 40_000, 3_600_000, 3_600_000]);
  });

  test('cas 20 : plusieurs serveurs se partagent les livraisons, chacune faite par un seul', async () => {
    const sent = [];
    for (let count = 0; count < 4; count += 1) sent.push(await transmitted(api, await api.person()));
    await Promise.all([deliver(), deliver(), deliver()]);
    assert.deepEqual(received.map(({ body }) => JSON.parse(body).data.dossier).sort(), sent.map(({ id }) => id).sort());
  });

  test('cas 20 : un serveur tué en livrant laisse sa livraison aux autres, une minute après', async () => {
    await transmitted(api, person);
    let cut = (): void => {};
    const reached = new Promise<void>((resolve) => {
      answer = (response) => {
        cut = () => void response.writeHead(204).end();
        resolve();
      };
    });
    const first = deliver();
    await reached;
    later(59_000);
    await deliver();
    assert.equal(received.length, 1);
    later(2_000);
    const second = deliver();
    while (received.length < 2) await new Promise((resolve) => setImmediate(resolve));
    cut();
    await second;
    assert.equal(received[0]?.headers['webhook-id'], received[1]?.headers['webhook-id']);
    receiver.closeAllConnections();
    await first;
  });

  test('là où rien n’est à livrer, rien n’attend', async () => {
    const quiet = await openApi();
    await transmitted(quiet, await quiet.person());
    assert.deepEqual(await api.services.db.selectFrom('outbox').selectAll().execute(), []);
    await quiet.close();
  });
});
