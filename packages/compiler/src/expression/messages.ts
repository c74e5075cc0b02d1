import type { ExpressionProblem } from './symbols.js';

/** A piece of the expression's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function quote(text: string | number): string {
  return `« ${text} »`;
}

/** A text as an expression writes it inside a JSON text, whose own quotes are the double ones. */
export const textLiteral = (text: string | number): string => (String(text).includes("'") ? `\\"${text}\\"` : `'${text}'`);

export function problemAt(
  span: Span,
  code: string,
  message: string,
  level: ExpressionProblem['level'] = 'error',
): ExpressionProblem {
  return { offset: span.start, length: span.end - span.start, code, message, level };
}

/** `a`, `a ou b`, `a, b ou c`. */
export function either(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ou ${items.at(-1)}`;
}
