import { codeProblems, dateProblems } from './compare.js';
import type { Checked } from './context.js';
import { problemAt } from './messages.js';
import { conditionAdvice, WANTED } from './parameters.js';
import type { ExpressionProblem, ValueType } from './symbols.js';
import { baseKind, describe, type Option, type Type } from './types.js';

const EXPECTED: Readonly<Record<ValueType, string>> = {
  ...WANTED,
  code: 'un code',
  codes: 'une liste de codes',
  documents: 'des documents',
};

/** What is wrong with the result: nothing when it is what the place of the expression asks for. */
export function resultProblems(
  checked: Checked,
  expected: ValueType,
  codes: readonly Option[] | undefined,
): readonly ExpressionProblem[] {
  const { type } = checked;
  if (type.kind === 'error') return [];
  const { constants } = type;
  if (expected === 'date' && type.kind === 'text' && constants !== undefined) return constants.flatMap(dateProblems);
  if (expected === 'code' && constants !== undefined && codes !== undefined) {
    return constants.flatMap((constant) => codeProblems(codes, constant));
  }
  if (gives(type, expected, codes)) return [];
  const advice = expected === 'boolean' ? conditionAdvice(type) : '';
  const message = `Il faut ici ${EXPECTED[expected]}, et l'expression donne ${describe(type)}${advice}`;
  return [problemAt(checked, 'resultat', message)];
}

function gives(type: Type, expected: ValueType, codes: readonly Option[] | undefined): boolean {
  const kind = baseKind(type);
  if (expected === 'documents') return false;
  if (expected === 'codes') return type.kind === 'codes' || type.kind === 'list';
  if (expected !== 'code') return kind === expected;
  const wanted = codes === undefined ? undefined : baseKind({ kind: 'code', options: codes });
  return kind === undefined || (wanted === undefined ? kind === 'text' || kind === 'number' : kind === wanted);
}
