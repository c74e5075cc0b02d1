import { checkExpression } from './check.js';
import type { Checked, Context } from './context.js';
import { constantValue } from './constant.js';
import { resultProblems } from './expected.js';
import { problemAt } from './messages.js';
import { parse } from './parse.js';
import { printExpression } from './print.js';
import { visibleNode } from './resolve.js';
import { findSlips } from './slips.js';
import type { CompiledExpression, ExpressionProblem, SymbolNode, ValueType } from './symbols.js';
import type { Term } from './term.js';
import { tokenize } from './tokens.js';
import type { Option } from './types.js';

export type { CompiledExpression, ExpressionProblem, SymbolNode, ValueType } from './symbols.js';
export { FUNCTIONS, type FunctionEntry } from './functions.js';

export interface ExpressionOptions {
  /** The list of the field that the expression computes (`x-value` on a code): what it may give. */
  readonly codes?: readonly Option[];
  /** The tables of `baremes.json`; without them, `bareme` finds none. */
  readonly baremes?: Context['baremes'];
}

const NO_BAREMES: Context['baremes'] = { get: () => undefined, names: () => [], isBroken: () => false };

export interface ExpressionResult {
  /** Absent as soon as one problem is an error. */
  readonly expression?: CompiledExpression;
  /** What was understood, for whoever reasons about it; absent with `expression`. */
  readonly term?: Term;
  /** In the order of the text. */
  readonly problems: readonly ExpressionProblem[];
  /** The value that the expression has whatever the data; absent when it depends on them. */
  readonly constantValue?: unknown;
}

/**
 * Compiles a CEL expression of a schema file (design §1).
 *
 * @param source the expression as the author wrote it; offsets of problems are in it
 * @param from the object from which names resolve: innermost first, then outward; for `rows`, one row
 * @param expected what the place of the expression asks for: a condition, or the type of a computed field
 */
export function compileExpression(
  source: string,
  from: SymbolNode,
  expected: ValueType,
  options: ExpressionOptions = {},
): ExpressionResult {
  const known = knownFrom(from, options.baremes ?? NO_BAREMES);
  const key = JSON.stringify([expected, source, options.codes]);
  const result = known.get(key) ?? compile(source, from, expected, options);
  known.set(key, result);
  return result;
}

/** What was compiled from an object, for the tables of one folder: the linter and the model ask for the same expressions. */
const results = new WeakMap<SymbolNode, { readonly baremes: Context['baremes']; readonly known: Map<string, ExpressionResult> }>();

function knownFrom(from: SymbolNode, baremes: Context['baremes']): Map<string, ExpressionResult> {
  const earlier = results.get(from);
  if (earlier?.baremes === baremes) return earlier.known;
  const known = new Map<string, ExpressionResult>();
  results.set(from, { baremes, known });
  return known;
}

function compile(source: string, from: SymbolNode, expected: ValueType, options: ExpressionOptions): ExpressionResult {
  const tokens = tokenize(source);
  const slips = findSlips(source, tokens, (name) => visibleNode(name, from));
  if (slips.length > 0) return { problems: slips };
  const { ast, problem } = parse(source, tokens);
  if (problem !== undefined) return { problems: [problem] };

  const { checked, reads, problems: found } = checkExpression(ast, source, from, options.baremes ?? NO_BAREMES);
  const problems = [...found, ...resultProblems(checked, expected, options.codes)].sort(byOffset);
  if (checked.type.kind === 'error' || problems.some(({ level }) => level === 'error')) return { problems };

  const code = printExpression(checked.term);
  const constant = constantValue(checked.term);
  return {
    expression: { code, reads, type: resultType(checked, expected) },
    term: checked.term,
    problems: expected === 'boolean' ? [...problems, ...constantProblems(constant, source)] : problems,
    ...(constant === undefined ? {} : { constantValue: constant }),
  };
}

function byOffset(left: ExpressionProblem, right: ExpressionProblem): number {
  return left.offset - right.offset;
}

/** A text in the form of a date is a date where one is expected. */
function resultType({ type }: Checked, expected: ValueType): CompiledExpression['type'] {
  if (type.kind === 'error' || type.kind === 'row') throw new TypeError('Une expression refusée n\'a pas de type');
  return expected === 'date' ? 'date' : type.kind;
}

function constantProblems(constant: unknown, source: string): readonly ExpressionProblem[] {
  if (typeof constant !== 'boolean') return [];
  const message = `Cette condition est toujours ${constant ? 'vraie' : 'fausse'}, quelles que soient les données`;
  return [problemAt({ start: 0, end: source.length }, 'constante', message, 'warning')];
}
