import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileDispositif } from '@akto/compiler';
import { measurePattern } from '../../packages/compiler/src/node/measure-pattern.js';
import { linesOf, marked } from './authoring.js';
import { MISTAKES } from './mistakes.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Files beside the planted one; those of the fixture stand alone. */
const beside = (file: string): string | undefined => {
  try {
    return textOf(file);
  } catch {
    return undefined;
  }
};

test('60 fautes de 30 sortes sont plantées', () => {
  assert.ok(MISTAKES.length >= 60, `${MISTAKES.length} fautes`);
  assert.ok(new Set(MISTAKES.map(({ kind }) => kind)).size >= 30);
});

for (const { kind, file, from, to, says } of MISTAKES) {
  test(`${kind} : ${says.slice(0, 80)}`, () => {
    const before = textOf(file).split(from);
    assert.equal(before.length, 2, `« ${from} » doit se trouver une fois dans ${file}`);
    const { text, at } = marked(before.join(to));
    const compiled = compileDispositif({ file, read: (path) => (path === file ? text : beside(path)), sha256, measurePattern });
    assert.deepEqual(linesOf(compiled), [`${at} ${says}`]);
  });
}

for (const file of new Set(MISTAKES.map((mistake) => mistake.file))) {
  test(`${dirname(file)} : aucune fausse alerte sans faute`, () => {
    assert.deepEqual(linesOf(compileDispositif({ file, read: beside, sha256, measurePattern })), []);
  });
}
