import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyLiterals } from '../../.config/minify-literals.js';
import { minifyCss, minifyHtml } from '../../.config/minify-text.js';
import { read, sources } from './repository.js';

test('une feuille perd ses blancs et ses commentaires, et garde les espaces qui comptent', () => {
  const cases = [
    ['\n  .a,\n  .b > .c { color: red; }\n', ' .a,.b>.c{color:red}'],
    ['a :hover { width: calc(100% - 2px + 1px); }', 'a :hover{width:calc(100% - 2px + 1px)}'],
    ["p::before { content: '  ;  { '; }", "p::before{content:'  ;  { '}"],
    ['/* un */ a { color: red; /* deux */ }', ' a{color:red}'],
    ['@media (min-width: 34rem) and (hover: none) { a { color: red } }', '@media (min-width:34rem) and (hover:none){a{color:red}}'],
  ] as const;
  assert.deepEqual(cases.map(([text]) => minifyCss(text)), cases.map(([, minified]) => minified));
});

test('un gabarit garde une espace là où il y en a plusieurs, et les espaces insécables', () => {
  assert.equal(minifyHtml('<p>\n    « Oui » \n</p>'), '<p> « Oui » </p>');
});

test('dans un module, seuls les gabarits et les feuilles changent, même imbriqués', () => {
  const code = 'const a = `deux  espaces`;\nconst b = html`<p>\n  ${c ? html`<b>  d  </b>` : nothing}\n</p>`;\nconst e = css`a { ${f}  color: red; }`;\n';
  assert.equal(minifyLiterals(code), 'const a = `deux  espaces`;\nconst b = html`<p> ${c ? html`<b> d </b>` : nothing} </p>`;\nconst e = css`a{${f} color:red}`;\n');
});

test('un module que tsc a écrit aussi, avec son espace après la balise', () => {
  assert.equal(minifyLiterals('const a = css `a { color: red }`;'), 'const a = css `a{color:red}`;');
});

test('recommencer ne change plus rien : un dist déjà réduit reste le même', () => {
  const withLiterals = sources.filter((file) => /packages\/(design-system|dossier|portal)\//.test(file)).map((file) => minifyLiterals(read(file)));
  assert.ok(withLiterals.some((code) => code.includes('css`')));
  assert.deepEqual(withLiterals.filter((code) => minifyLiterals(code) !== code), []);
});
