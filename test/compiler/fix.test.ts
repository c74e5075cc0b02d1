import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileDispositif } from '@akto/compiler';
import { fixOf } from '@akto/compiler/text';
import { marked } from './authoring.js';
import { MISTAKES } from './mistakes.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const FILE = 'schemas/CAR.json';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Undefined for a file that is not there. */
const beside = (path: string): string | undefined => {
  try {
    return read(path);
  } catch {
    return undefined;
  }
};
const problemsOf = (file: string, text: string) => compileDispositif({ file, read: (path) => (path === file ? text : beside(path)), sha256 }).problems;

/** A slip in the file of CAR, and what the first remedy makes of it. */
function mended(right: string, wrong: string): string {
  const text = read(FILE).replace(right, wrong);
  assert.notEqual(text, read(FILE));
  const problems = problemsOf(FILE, text);
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

for (const [right, wrong] of [
  ['"type": "string"', '"type": "texte"'],
  ['"required": ["noticeLue"]', '"required": "noticeLue"'],
  ['"title": "Introduction",', '"title": “Introduction”,'],
  ['"title": "Introduction",', '"title": « Introduction »,'],
  ['"title": "Introduction",', '"title": "Introduction"'],
  ['"./communs.json#/$defs/dateNaissance"', '"./communs.json#/$defs/dateNaisance"'],
  ['"./communs.json#/$defs/dateNaissance"', '"./commun.json#/$defs/dateNaissance"'],
  ["derogation in ['12', '50']", "derogation in [\"12\", '50']"],
] as const) {
  test(`« ${wrong} » : la valeur entière est mise`, () => assert.equal(mended(right, wrong), read(FILE)));
}

test('une clé qui n’est pas permise prend le nom le plus proche qui le soit', () => {
  assert.equal(mended('"beneficiaire": {', '"Bénéficiaire du contrat": {'), read(FILE).replace('"beneficiaire": {', '"beneficiaireDuContrat": {'));
});

/** The remedy offered for a mistake rids the file of it, and plants no other in its stead. */
for (const { kind, file, from, to, says } of MISTAKES) {
  const { text } = marked(read(file).split(from).join(to));
  const [problem] = problemsOf(file, text).filter((each) => each.file === file);
  const fix = problem && fixOf(problem, text);
  if (!fix) continue;
  test(`${kind}, corrigé d’un clic : ${says.slice(0, 80)}`, () => {
    const after = problemsOf(file, text.slice(0, fix.offset) + fix.text + text.slice(fix.offset + fix.length));
    // Badly written JSON hid the rest of the file, and a condition that cannot be read what it means.
    if (problem.code !== 'json') assert.deepEqual(after.filter(({ level }) => level === 'error'), []);
    assert.ok(!after.some(({ message }) => message === problem.message), problem.message);
  });
}
