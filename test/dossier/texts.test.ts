import assert from 'node:assert/strict';
import { test } from 'node:test';
import { texts } from '@akto/dossier';
import { read, sources } from '../architecture/repository.js';

const code = sources.filter((file) => /^packages\/(core|design-system|dossier)\//.test(file) && !file.endsWith('/texts.ts')).map(read).join('\n');

test('chaque texte que la page peut remplacer est celui d’une source', () => {
  assert.deepEqual(texts.filter((text) => !code.includes(text)), []);
});

test('chaque texte de l’élément qui peut être remplacé est offert à la page', () => {
  const shown = sources.filter((file) => /^packages\/(dossier\/src|design-system\/src\/(action|content|field|stateful|status))\//.test(file)).map(read).join('\n');
  const given = [...shown.matchAll(/\b(?:word|phrase|counted)\((?:\s*\w+,)?[^'\n]*?\s*'([^']+)'(?:(?: : |,\s+)'([^']+)')?|\btext: '([^']+)'/g)].flatMap(([, ...found]) => found.filter((text) => text !== undefined));
  assert.ok(given.length > 40, `${given.length} textes trouvés`);
  const offered: readonly string[] = texts;
  assert.deepEqual(given.filter((text) => !offered.includes(text)), []);
});
