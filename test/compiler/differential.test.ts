import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileExpression } from '../../packages/compiler/src/expression/index.js';
import { evaluateWithCel } from './differential-cel.js';
import { expression, filledData } from './differential-grammar.js';
import { load } from './expression-run.js';
import { at, symbols } from './expression-symbols.js';

const CASES = 12_000;
const SEED = 20_260_101;

const contrat = at(
  symbols({
    contrat: {
      inside: {
        nombre1: 'number',
        nombre2: 'number',
        texte1: 'text',
        texte2: 'text',
        date1: 'date',
        date2: 'date',
        choix1: 'boolean',
        choix2: 'boolean',
        coche: 'checkbox',
        derogation: ['11', '12', '21', '22'],
        niveau: [3, 4, 5],
        options: { codes: ['a1', 'b2', 'c3'] },
        periodes: {
          rows: {
            debut: 'date',
            fin: 'date',
            montant: 'number',
            libelle: 'text',
            fait: 'boolean',
            sorte: ['x', 'y'],
            postes: { rows: { montant: 'number', sorte: ['x', 'y'] } },
          },
        },
      },
    },
  }),
  'contrat',
);

test('Sur des données toutes remplies, une règle émise répond comme cel-js (12 000 cas tirés au hasard)', (context) => {
  let cases = 0;
  const answers = new Map<unknown, number>();
  const agrees = fc.property(expression, filledData, (source, data) => {
    const { expression: compiled, problems } = compileExpression(source, contrat, 'boolean');
    assert.ok(compiled, `refusée : ${problems.map((problem) => problem.message).join(' ; ')}`);
    const answer = load(compiled)({ contrat: data });
    assert.equal(answer, evaluateWithCel(source, data));
    cases += 1;
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
  });
  fc.assert(agrees, { numRuns: CASES, seed: SEED });
  context.diagnostic(`${cases} cas comparés : ${answers.get(true)} vrais, ${answers.get(false)} faux`);
  assert.ok(cases >= 10_000, `${cases} cas comparés, il en faut 10 000`);
});
