import assert from 'node:assert/strict';
import { compileExpression, type CompiledExpression, type ExpressionProblem } from '../../packages/compiler/src/expression/index.js';
import { at, symbols } from './expression-symbols.js';

/** The dispositif on which expressions are tried. */
export const root = symbols({
  employeur: { inside: { email: 'text', siret: 'text', package: 'number', type: 'text', in: 'number', for: 'boolean' } },
  contrat: {
    inside: {
      dateDebut: 'date',
      dateFin: 'date',
      dateNaissance: 'date',
      derogation: ['11', '12', '21', '22', '50', '60'],
      niveau: [3, 4, 5],
      metier: ['agent', 'cariste', 'soudeur'],
      options: { codes: ['a1', 'b2'] },
      rqth: 'boolean',
      notice: 'checkbox',
      salaire: 'number',
      devis: 'documents',
      adresse: { inside: { codePostal: 'text' } },
      periodes: {
        rows: { debut: 'date', fin: 'date', salaire: 'number', postes: { rows: { code: ['x', 'y'], depuis: 'date' } } },
      },
    },
  },
});
export const contrat = at(root, 'contrat');
export const periode = at(contrat, 'periodes');

type Place = Parameters<typeof compileExpression>[1];
type Expected = Parameters<typeof compileExpression>[2];

/** The compiled expression; fails with what the compiler says when it refuses. */
export function compiled(source: string, from: Place = contrat, expected: Expected = 'boolean'): CompiledExpression {
  const { expression, problems } = compileExpression(source, from, expected);
  assert.ok(expression, `${source} : ${problems.map((problem) => problem.message).join(' ; ')}`);
  return expression;
}

/** What is said of an expression, each problem with the very text that it marks. */
export function said(source: string, from: Place = contrat, expected: Expected = 'boolean') {
  const mark = ({ offset, length, message }: ExpressionProblem) => [source.slice(offset, offset + length), message];
  return compileExpression(source, from, expected).problems.map(mark);
}
