import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { version } from '../../packages/design-system/src/version.js';

test('la version que les éléments annoncent est celle du paquet', () => {
  const file = new URL('../../packages/design-system/package.json', import.meta.url);
  assert.equal(version, (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version);
});
