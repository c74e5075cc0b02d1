import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, read } from './repository.js';

const topLevel = ['LICENSE', 'README.md', 'lerna.json', 'package-lock.json', 'package.json', 'packages', 'schemas', 'stories', 'test', 'tsconfig.json'];

test('le premier niveau contient exactement ce que le dessin annonce', () => {
  const names = new Set(files.map((file) => file.split('/')[0] ?? '').filter((name) => !name.startsWith('.')));
  assert.deepEqual([...names].sort(), topLevel);
});

test('aucun fichier ne contient un chemin d’une machine', () => {
  const texts = files.filter((file) => /\.(ts|js|json|md|html|css|yml)$|^\.ci\//.test(file));
  assert.deepEqual(texts.filter((file) => /(["'`\s(]|file:\/\/)(\/(home|Users|root|work)\/|[A-Z]:\\)\w/.test(read(file))), []);
});

test('les schémas ne sont que des données', () => {
  assert.deepEqual(files.filter((file) => file.startsWith('schemas/') && !file.endsWith('.json') && file !== 'schemas/README.md'), []);
});

test('aucun test n’est mis de côté, ni ne tourne seul', () => {
  const tests = files.filter((file) => file.endsWith('.test.ts'));
  assert.deepEqual(tests.filter((file) => /\b(test|it|describe)\.(only|skip)\(|\{ (only|skip): true/.test(read(file))), []);
});
