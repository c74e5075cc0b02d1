import assert from 'node:assert/strict';
import { test } from 'node:test';
import { texts } from '@akto/dossier';
import { read, sources } from '../architecture/repository.js';

const code = sources.filter((file) => /^packages\/(core|design-system|dossier)\//.test(file) && !file.endsWith('/texts.ts')).map(read).join('\n');

test('chaque texte que la page peut remplacer est celui d’une source', () => {
  assert.deepEqual(texts.filter((text) => !code.includes(text)), []);
});
