import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { compileDispositif } from '@akto/compiler';
import { evaluate } from '@akto/core';
import { root } from '../architecture/repository.js';
import { sha256 } from '../compiler/authoring.js';
import { load } from '../compiler/definition.js';
import { assertValid, checkOf, type Json } from '../compiler/schema-files.js';
import { FUNCTIONS } from '../../packages/compiler/src/expression/index.js';
import { KEYWORDS } from '../../packages/compiler/src/keywords/table.js';
import { blocks, readme } from './readme.js';

const [example = ''] = blocks('json');
const [mistake = ''] = blocks('text');

const folder = mkdtempSync(join(tmpdir(), 'akto-readme-'));
after(() => rmSync(folder, { recursive: true }));
cpSync(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true });

/** Puts a dispositif in a copy of schemas/, as a person who follows the README does. */
function dropIn(text: string): string {
  const file = join(folder, 'schemas/MOBILITE.json');
  writeFileSync(file, text);
  return file;
}

const compiled = compileDispositif({ file: dropIn(example), read: (path) => readFileSync(path, 'utf8'), sha256 });

test('le dispositif d’exemple se compile sans une remarque', () => {
  assert.deepEqual(compiled.problems, []);
});

test('un éditeur n’a rien à redire au dispositif d’exemple', () => {
  assertValid(checkOf('dispositif-1'), JSON.parse(example) as Json);
});

for (const [retour, message] of [
  ['2026-03-01', 'Le retour doit suivre le départ.'],
  ['2026-03-02', undefined],
] as const) {
  test(`la règle d’exemple ${message ? 'parle' : 'se tait'} pour un retour le ${retour}`, async () => {
    const { problems } = evaluate(await load(compiled), { trajet: { depart: '2026-03-02', retour } }, {}, { today: '2026-01-15' });
    assert.deepEqual(problems.map((problem) => problem.message), message ? [message] : []);
  });
}

test('« formta » donne exactement la ligne du README', () => {
  dropIn(example.replace('"format"', '"formta"'));
  const command = join(root, 'packages/compiler/bin/akto.js');
  const { status, stdout } = spawnSync(process.execPath, [command, 'check'], { cwd: folder, encoding: 'utf8' });
  assert.deepEqual([status, stdout.split('\n')[0]], [1, mistake]);
});

test('chaque mot-clé propre au langage est dans le README, et aucun autre', () => {
  const named = new Set([...readme.matchAll(/`(x-[a-z]+)`/g)].map(([, name]) => name));
  assert.deepEqual([...named].sort(), Object.keys(KEYWORDS).filter((name) => name.startsWith('x-')).sort());
});

test('chaque fonction des expressions est dans le README', () => {
  assert.deepEqual([...FUNCTIONS.keys()].filter((name) => !readme.includes(`\`${name}\``)), []);
});
