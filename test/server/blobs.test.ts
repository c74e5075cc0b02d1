import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { digest, isIntact } from '../../packages/server/src/blobs/blob-store.js';
import { DiskBlobStore } from '../../packages/server/src/blobs/disk-blob-store.js';
import { temporaryFolder } from './database.js';

let folder: ReturnType<typeof temporaryFolder>;
let store: DiskBlobStore;
beforeEach(() => {
  folder = temporaryFolder();
  store = new DiskBlobStore(folder.path);
});
afterEach(() => folder.remove());

const KEY = 'entreprise/fichier';
const BYTES = Buffer.from('contenu d’une pièce');

async function* chunks(...parts: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* parts;
}

async function contentOf(key: string): Promise<string | undefined> {
  const stream = await store.read(key);
  return stream && Buffer.concat(await stream.toArray()).toString();
}

test('ce qui est mis est relu, octet pour octet', async () => {
  await store.put(KEY, chunks(BYTES.subarray(0, 5), BYTES.subarray(5)));
  assert.equal(await contentOf(KEY), BYTES.toString());
});

test('la taille et l’empreinte sont celles des octets', async () => {
  assert.deepEqual(await store.put(KEY, chunks(BYTES)), { size: BYTES.length, sha256: createHash('sha256').update(BYTES).digest('hex') });
});

test('une clé inconnue ne donne rien', async () => {
  assert.equal(await store.read('entreprise/inconnu'), undefined);
});

test('retirer deux fois ne dérange rien', async () => {
  await store.put(KEY, chunks(BYTES));
  await store.delete(KEY);
  await store.delete(KEY);
  assert.equal(await contentOf(KEY), undefined);
});

test('une source qui s’interrompt ne laisse ni fichier, ni morceau', async () => {
  async function* broken(): AsyncIterable<Uint8Array> {
    yield BYTES;
    throw new Error('coupure');
  }
  await assert.rejects(store.put(KEY, broken()), /coupure/);
  assert.deepEqual(readdirSync(folder.path, { recursive: true }).sort(), ['fichiers', 'partiels']);
});

test('la liste donne les clés', async () => {
  await store.put(KEY, chunks(BYTES));
  await store.put('autre/fichier', chunks(BYTES));
  const keys = [];
  for await (const { key } of store.list()) keys.push(key);
  assert.deepEqual(keys.sort(), ['autre/fichier', KEY]);
});

test('cas 36 : un octet changé, ou le fichier perdu, se voit', async () => {
  const expected = await store.put(KEY, chunks(BYTES));
  assert.ok(await isIntact(store, KEY, expected));
  const path = join(folder.path, 'fichiers', KEY);
  const bytes = readFileSync(path);
  bytes[3]! ^= 1;
  writeFileSync(path, bytes);
  assert.equal(await isIntact(store, KEY, expected), false);
  await store.delete(KEY);
  assert.equal(await isIntact(store, KEY, expected), false);
});

test('cas 41 : une clé ne sort jamais du dossier', async () => {
  for (const key of ['../secret', 'a/../../b', '/etc/passwd', 'a/b/c', 'a\0/b', '']) await assert.rejects(store.read(key), RangeError);
});

test('un dossier où l’on peut écrire passe la vérification, et rien n’y reste', async () => {
  await store.check();
  assert.deepEqual(readdirSync(join(folder.path, 'partiels')), []);
});

test('l’empreinte de rien est celle de rien', async () => {
  assert.deepEqual(await digest(chunks()), { size: 0, sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' });
});
