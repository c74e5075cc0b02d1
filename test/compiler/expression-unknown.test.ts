import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileExpression } from '../../packages/compiler/src/expression/index.js';
import { load } from './expression-run.js';
import { symbols } from './expression-symbols.js';

const place = symbols({
  vide: 'boolean',
  oui: 'boolean',
  non: 'boolean',
  coche: 'checkbox',
  texteVide: 'text',
  codeVide: ['11', '12'],
  code: ['11', '12'],
  codesVides: { codes: ['a', 'b'] },
  nombreVide: 'number',
  documents: 'documents',
  lignesVides: { rows: { fait: 'boolean' } },
  lignes: { rows: { fait: 'boolean' } },
});

const DATA = { oui: true, non: false, coche: false, code: '11', lignes: [{ fait: true }, {}] };

const UNKNOWN = undefined;

/** Three-valued logic (design §1, point 2) through emitted code; `vide` stands for an empty field. */
const TABLE: readonly (readonly [source: string, answer: boolean | undefined])[] = [
  ['non && vide', false],
  ['vide && non', false],
  ['oui && vide', UNKNOWN],
  ['oui || vide', true],
  ['vide || oui', true],
  ['non || vide', UNKNOWN],
  ['!vide', UNKNOWN],
  ['vide == vide', UNKNOWN],
  ['vide != oui', UNKNOWN],
  ['vide ? oui : non', UNKNOWN],
  ['vide ? oui : oui', true],
  ['vide ? non : !oui', false],
  ['vide ? vide : oui', UNKNOWN],
  ['oui ? non : vide', false],
  ['non ? vide : oui', true],
  ['codeVide in ["11"]', UNKNOWN],
  ['code in ["11", codeVide]', true],
  ['code in ["12", codeVide]', UNKNOWN],
  ['"a" in codesVides', UNKNOWN],
  ['nombreVide > 0', UNKNOWN],
  ['nombreVide + 1 > 0', UNKNOWN],
  ['nombreVide * 0 == 0', UNKNOWN],
  ['1 / (nombreVide - nombreVide) > 0', UNKNOWN],
  ['texteVide.startsWith("a")', UNKNOWN],
  ['minuscule(texteVide) == "a"', UNKNOWN],
  ['lignesVides.all(p, p.fait)', UNKNOWN],
  ['lignesVides.exists(p, p.fait)', UNKNOWN],
  ['lignes.all(p, p.fait)', UNKNOWN],
  ['lignes.exists(p, p.fait)', true],
  ['codesVides.exists(c, c == "a")', UNKNOWN],
  ['rempli(texteVide)', false],
  ['rempli(code)', true],
  ['rempli(documents)', false],
  ['rempli(lignesVides)', false],
  ['lignes.all(p, rempli(p.fait))', false],
  ['size(lignesVides) == 0', true],
  ['size(documents) == 0', true],
  ['size(codesVides) == 0', true],
  ['size(lignes) == 2', true],
  ['size(lignes.filter(p, p.fait)) == 1', true],
  ['coche', false],
  ['!coche', true],
  ['coche || vide', UNKNOWN],
];

for (const [source, expected] of TABLE) {
  const word = expected === undefined ? 'inconnu' : expected ? 'vrai' : 'faux';
  test(`« ${source} » est ${word}`, () => {
    const { expression, problems } = compileExpression(source, place, 'boolean');
    assert.ok(expression, problems.map((problem) => problem.message).join(' ; '));
    assert.equal(load(expression)(DATA), expected);
  });
}
