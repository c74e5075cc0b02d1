import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileExpression, FUNCTIONS } from '../../packages/compiler/src/expression/index.js';
import { contrat } from './expression-dispositif.js';
import { load } from './expression-run.js';

const PIECES =
  'salaire rqth derogation dateFin periodes options employeur . .email ( ) [ ] , ? : ! - + * / % && || & = == != < >= in ' +
  'et non oui 12 1,5 "11" "2025-01-01" \'a\' " « ’ é // { } r" \\ p p.debut all exists filter ( p, size( age( rempli( ' +
  '.all(p, .matches( null true _ € \u00a0 🙂';
const soup = fc.array(fc.constantFrom(...PIECES.split(' ')), { maxLength: 12 }).map((pieces) => pieces.join(' '));
const anything = fc.oneof({ arbitrary: soup, weight: 4 }, { arbitrary: fc.string({ unit: 'binary', maxLength: 30 }), weight: 1 });

test('Quoi qu\'un auteur écrive, on répond, et toujours dans les limites de son texte', () => {
  const answers = fc.property(anything, (source) => {
    const { expression, problems } = compileExpression(source, contrat, 'boolean');
    assert.equal(expression === undefined, problems.some(({ level }) => level === 'error'));
    for (const { offset, length, message } of problems) {
      assert.ok(offset >= 0 && length >= 0 && offset + length <= source.length);
      assert.ok(length > 0 || source === '');
      assert.doesNotMatch(message, /undefined|NaN|Expected|Unexpected|\[object/);
    }
  });
  fc.assert(answers, { numRuns: 5000, seed: 7 });
});

test('Ce qui est accepté s\'exécute sans erreur sur un dossier vide', () => {
  const runs = fc.property(anything, (source) => {
    const { expression } = compileExpression(source, contrat, 'boolean');
    if (expression !== undefined) load(expression)({});
  });
  fc.assert(runs, { numRuns: 5000, seed: 11 });
});

for (const { name, parameters, description } of FUNCTIONS.values()) {
  test(`La fonction ${name} est décrite, et chacun de ses arguments a un type`, () => {
    assert.ok(description.endsWith('.') && parameters.every(({ kind }) => kind !== undefined));
  });
}
