import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCodes } from '@akto/dossier';
import { files, read } from '../architecture/repository.js';

const page = read('packages/dossier/README.md');
const blocks = [...page.matchAll(/^```(html|js|jsx|css|svelte)\n([\s\S]*?)\n```$/gm)].map(([, , text = '']) => text);
/** What test/e2e/snippets.test.ts and test/e2e/embedding.test.ts run. */
const run = files.filter((file) => /^test\/(snippets\/|e2e\/applications\/(react\.jsx|vue\.js|Page\.svelte)$)/.test(file));
const tested = run.map((file) => read(file).trimEnd());

test('chaque exemple de la page « intégrer » est un fichier que les tests exécutent, et chaque fichier y est', () => {
  // The first one is what test/packages does with the tarballs.
  assert.deepEqual(blocks.slice(1).filter((block) => !tested.includes(block)), []);
  assert.deepEqual(run.filter((_, index) => !blocks.includes(tested[index] ?? '')), []);
});

test('chaque fichier d’exemple est exécuté', () => {
  const suites = read('test/e2e/snippets.test.ts') + read('test/e2e/embedding.test.ts');
  assert.deepEqual(run.filter((file) => file.startsWith('test/snippets/') && !suites.includes(`'${file.split('/').at(-1)}'`)), []);
});

test('chaque code d’erreur y est expliqué', () => {
  assert.deepEqual(errorCodes.filter((code) => !page.includes(`\`${code}\``)), []);
});
