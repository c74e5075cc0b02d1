import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { readFolder, writeKept } from '../../packages/studio/bin/files.js';

let around: string;
let folder: string;
beforeEach(() => {
  around = mkdtempSync(join(tmpdir(), 'akto-files-'));
  folder = join(around, 'schemas');
  mkdirSync(folder);
  writeFileSync(join(folder, 'A.json'), '{}\n');
});
afterEach(() => rmSync(around, { recursive: true }));

const markOf = (path: string): string | null => readFolder(folder).get(path)?.mark ?? null;

test('un fichier s’écrit entier, et rien d’autre ne reste à côté', () => {
  assert.equal(writeKept(folder, 'A.json', '{ "a": 1 }', markOf('A.json')).is, 'written');
  assert.equal(writeKept(folder, 'exemples/A/un.json', '{}', null).is, 'written');
  assert.deepEqual([...readFolder(folder)].map(([path, { text }]) => [path, text]), [['A.json', '{ "a": 1 }'], ['exemples/A/un.json', '{}']]);
  assert.deepEqual(readdirSync(folder), ['A.json', 'exemples']);
});

test('un fichier changé depuis, apparu depuis ou supprimé depuis n’est pas écrasé', () => {
  const mark = markOf('A.json');
  writeFileSync(join(folder, 'A.json'), '{ "autre": 1 }');
  const written = writeKept(folder, 'A.json', '{}', mark);
  assert.deepEqual([written.is, written.is === 'changed' && written.current?.text], ['changed', '{ "autre": 1 }']);
  assert.equal(writeKept(folder, 'A.json', '{}', null).is, 'changed');
  rmSync(join(folder, 'A.json'));
  assert.deepEqual(writeKept(folder, 'A.json', '{}', mark), { is: 'changed', current: undefined });
});

for (const path of ['../B.json', '/tmp/B.json', 'a/../../B.json', '.cache/B.json', 'B.js', 'package.json', 'node_modules/x/B.json', 'a\\..\\B.json', '']) {
  test(`« ${path} » n’est pas un fichier de schemas/`, () => {
    assert.equal(writeKept(folder, path, '{}', null).is, 'refused');
    assert.deepEqual(readdirSync(around), ['schemas']);
  });
}

test('un lien qui sort de schemas/ n’est pas suivi', () => {
  mkdirSync(join(around, 'dehors'));
  symlinkSync(join(around, 'dehors'), join(folder, 'lien'));
  assert.equal(writeKept(folder, 'lien/B.json', '{}', null).is, 'refused');
  writeFileSync(join(around, 'dehors', 'C.json'), '{}');
  symlinkSync(join(around, 'dehors', 'C.json'), join(folder, 'C.json'));
  assert.equal(writeKept(folder, 'C.json', '{ "a": 1 }', markOf('C.json')).is, 'refused');
  assert.equal(readFileSync(join(around, 'dehors', 'C.json'), 'utf8'), '{}');
});
