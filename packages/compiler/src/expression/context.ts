import type { ASTNode } from '@marcbachmann/cel-js';
import type { Baremes } from '../baremes/baremes.js';
import { problemAt, type Span } from './messages.js';
import type { ExpressionProblem, SymbolNode } from './symbols.js';
import type { Term } from './term.js';
import { ERROR, type Type } from './types.js';

/** A part of an expression once checked: what it is, how it is emitted, and where it stands. */
export interface Checked extends Span {
  readonly type: Type;
  readonly term: Term;
}

/** The name that a macro gives to each element. */
export interface Variable {
  readonly name: string;
  readonly scope: number;
  readonly type: Type;
}

/** What checking one expression shares from its first node to its last. */
export interface Context {
  readonly source: string;
  /** The object from which names resolve. */
  readonly from: SymbolNode;
  /** The tables that the expression may read. */
  readonly baremes: Pick<Baremes, 'get' | 'names' | 'isBroken'>;
  /** Innermost last. */
  readonly variables: readonly Variable[];
  /** Checks a part. */
  check(node: ASTNode): Checked;
  /** The same, with one more variable. */
  within(variable: Variable): Context;
  /** The index of a path among what the expression reads. */
  read(path: string): number;
  report(problem: ExpressionProblem): void;
}

/** Reports an error and stands in for the part that has it. */
export function refuse(context: Context, span: Span, code: string, message: string): Checked {
  context.report(problemAt(span, code, message));
  return erroneous(span);
}

/** Stands in for a part whose error is already reported. */
export function erroneous({ start, end }: Span): Checked {
  return { type: ERROR, term: { kind: 'literal', value: false }, start, end };
}
