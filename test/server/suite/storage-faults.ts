import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { BlobStore } from '../../../packages/server/src/blobs/blob-store.js';
import { carContent, createDraft, openApi, type Api, type Person } from '../api.js';
import { attach, attachFile, newId, PDF, received, staged } from '../files.js';

describe('pannes du stockage', () => {
  /** A blob store that fails when it is told to. */
  class Faulty implements BlobStore {
    readonly #store: BlobStore;
    put: BlobStore['put'];
    read: BlobStore['read'];
    check: BlobStore['check'];

    constructor(store: BlobStore) {
      this.#store = store;
      [this.put, this.read, this.check] = this.#working();
    }

    repair(): void {
      [this.put, this.read, this.check] = this.#working();
    }

    fail(code: string): void {
      const broken = (): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));
      [this.put, this.check] = [broken, broken];
    }

    delete(key: string): Promise<void> {
      return this.#store.delete(key);
    }

    list(): ReturnType<BlobStore['list']> {
      return this.#store.list();
    }

    #working(): [BlobStore['put'], BlobStore['read'], BlobStore['check']] {
      return [(key, source, length) => this.#store.put(key, source, length), (key) => this.#store.read(key), () => this.#store.check()];
    }
  }

  let api: Api;
  let faulty: Faulty;
  let person: Person;
  let draft: string;
  before(async () => {
    api = await openApi({ blobs: (store) => (faulty = new Faulty(store)) });
  });
  after(() => api.close());
  beforeEach(async () => {
    faulty.repair();
    person = await api.person();
    draft = await createDraft(person, await carContent(api));
  });

  test('cas 34 : le stockage des fichiers en panne, l’attache est à refaire, non l’envoi', async () => {
    const upload = await received(api, person, draft, PDF);
    faulty.fail('EIO');
    const response = await attach(person, draft, newId(), upload, 'a.pdf');
    assert.equal(response.statusCode, 503);
    assert.equal(response.headers['retry-after'], '5');
    assert.ok((await staged(api)).includes(upload));
    faulty.repair();
    assert.equal((await attach(person, draft, newId(), upload, 'a.pdf')).statusCode, 200);
  });

  test('cas 7 : le disque plein est dit, et l’attache réussit quand il y a de la place', async () => {
    const upload = await received(api, person, draft, PDF);
    faulty.fail('ENOSPC');
    assert.equal((await attach(person, draft, newId(), upload, 'a.pdf')).statusCode, 507);
    assert.equal((await api.anonymous.send('GET', '/readyz')).statusCode, 503);
    faulty.repair();
    assert.equal((await attach(person, draft, newId(), upload, 'a.pdf')).statusCode, 200);
    assert.deepEqual((await api.anonymous.send('GET', '/readyz')).json(), { database: 'ok', files: 'ok', disk: 'ok' });
  });

  test('cas 36 : un fichier abîmé n’est pas servi', async () => {
    const document = newId();
    await attachFile(api, person, draft, document, 'a.pdf', PDF);
    const read = faulty.read;
    faulty.read = async (key) => (await read(key))?.map((bytes: Buffer) => Buffer.from(bytes).fill(0));
    const response = await person.send('GET', `/api/documents/${document}/content`);
    assert.equal(response.statusCode, 502);
    assert.equal(response.json().code, 'fichier-endommage');
  });

  test('cas 35 : les octets rangés et la base en panne, aucune pièce n’apparaît', async () => {
    const upload = await received(api, person, draft, PDF);
    const document = newId();
    const put = faulty.put;
    faulty.put = async (key, source, length) => {
      const digest = await put(key, source, length);
      await api.services.db.deleteFrom('draft').where('id', '=', draft).execute();
      return digest;
    };
    assert.equal((await attach(person, draft, document, upload, 'a.pdf')).statusCode, 404);
    assert.equal((await person.send('GET', `/api/documents/${document}/content`)).statusCode, 404);
  });
});
