import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileDispositif } from '@akto/compiler';
import { fixOf } from '@akto/compiler/text';

const read = (path: string): string => readFileSync(path, 'utf8');
const FILE = 'schemas/CAR.json';

/** A slip in the file of CAR, and what the first remedy makes of it. */
function mended(right: string, wrong: string): string {
  const text = read(FILE).replace(right, wrong);
  assert.notEqual(text, read(FILE));
  const { problems } = compileDispositif({ file: FILE, read: (path) => (path === FILE ? text : read(path)), sha256: (content) => content.slice(0, 32) });
  const [fix] = problems.flatMap((problem) => fixOf(problem, text) ?? []);
  assert.ok(fix, problems.map(({ message }) => message).join('\n'));
  return text.slice(0, fix.offset) + fix.text + text.slice(fix.offset + fix.length);
}

for (const [right, wrong] of [
  ['"x-links"', '"x-lnks"'],
  ['age(dateNaissance', 'age(dateNaisance'],
  ['aujourdhui()) > 29', 'aujourdhui()) ≥ 29'],
  ['"required": ["noticeLue"]', '"required": ["noticLue"]'],
] as const) {
  test(`« ${wrong} » : le bon mot est mis, et rien d’autre ne bouge`, () => {
    assert.equal(mended(right, wrong), read(FILE).replace(right, wrong.includes('≥') ? right.replace('>', '>=') : right));
  });
}

test('une version publiée est suivie du numéro que dit le message', () => {
  const text = '{ "x-version": "1.0.0" }';
  const message = 'La version 1.0.0 est publiée (versions/CAR/1.0.0.json) et le dispositif a changé depuis : donnez à « x-version » un numéro plus grand, tel que « 1.0.1 »';
  assert.deepEqual(fixOf({ file: FILE, offset: 15, length: 7, line: 1, column: 16, code: 'version-publiee', level: 'error', message }, text), { offset: 15, length: 7, text: '"1.0.1"' });
});

for (const [right, wrong] of [
  ["derogation in ['12', '50']", "derogation in ('12', '50')"],
  ["derogation in ['12', '50']", "derogation == '12' ou '50'"],
  ['aujourdhui()) > 29', "aujourd'hui()) > 29"],
  ['aujourdhui()) > 29', 'aujourdhui()) > 29 ans'],
] as const) {
  test(`« ${wrong} » : toute la phrase est remplacée`, () => assert.equal(mended(right, wrong), read(FILE)));
}
