import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { files, read, root } from '../architecture/repository.js';
import { commands } from './commands.js';
import { blocks } from './readme.js';

const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
const ABBREVIATED = ['start', 'test'];

test('les deux commandes viennent en premier', () => {
  assert.deepEqual(blocks('sh').slice(0, 2), ['npm start', 'npm test']);
});

for (const { tool, words } of commands()) {
  test(`« ${[tool, ...words].join(' ')} » existe`, () => {
    const [first = '', second = ''] = words;
    if (tool === 'npx') assert.ok(existsSync(join(root, 'node_modules/.bin', first)), `${first} n’est pas une commande installée`);
    if (tool === 'npm') assert.ok((ABBREVIATED.includes(first) ? first : first === 'run' ? second : '') in scripts, 'aucun script de ce nom');
    for (const path of words.filter((word) => word.endsWith('.ts'))) assert.ok(files.includes(path), `${path} n’existe pas`);
  });
}

for (const { words } of commands().filter(({ words: [first, dashes] }) => first === 'test' && dashes === '--')) {
  const [, , filter = ''] = words;
  test(`« npm test -- ${filter} » trouve des tests`, () => {
    assert.ok(files.some((file) => file.startsWith('test/') && file.endsWith('.test.ts') && file.includes(filter)));
  });
}

test('« npx akto check » n’a rien à redire aux schémas', () => {
  const { status, stdout } = spawnSync('npx akto check', { cwd: root, encoding: 'utf8', shell: true });
  assert.equal(status, 0, stdout);
});
