import { Environment, ParseError, type ASTNode } from '@marcbachmann/cel-js';
import type { ExpressionProblem } from './symbols.js';
import { syntaxProblem } from './syntax.js';
import { endsValue, type Token } from './tokens.js';

/** Words that CEL keeps for itself, where our authors may well have a field of that name. */
const RESERVED = new Set(
  (
    'as break const continue else for function if import let loop package namespace return var void while ' +
    '__proto__ prototype'
  ).split(' '),
);

/** Words that are values wherever they stand alone: no field can be read under such a name. */
export const LITERALS = new Set(['true', 'false', 'null']);

/** Far above any rule that a person could read again. */
const environment = new Environment({ limits: { maxAstNodes: 2000 } });

export type ParseResult =
  | { readonly ast: ASTNode; readonly problem?: never }
  | { readonly ast?: never; readonly problem: ExpressionProblem };

/** @param tokens those of `source`. The positions of the tree are those of `source`, and names are to be read there: those in the tree may be mangled. */
export function parse(source: string, tokens: readonly Token[]): ParseResult {
  try {
    return { ast: environment.parse(prepare(source, tokens)).ast };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return { problem: syntaxProblem(error, source, tokens) };
  }
}

/**
 * The same text, as long as before so that positions hold, without what only CEL objects to: reserved names
 * (`package` becomes `_ackage`, which no field is called) and non-breaking spaces.
 */
function prepare(source: string, tokens: readonly Token[]): string {
  let prepared = '';
  let position = 0;
  let before: Token | undefined;
  for (const token of tokens) {
    prepared += plainBlanks(source.slice(position, token.start));
    const mangled = token.kind === 'name' && mustMangle(token.text, before);
    prepared += mangled ? `_${token.text.slice(1)}` : token.text;
    position = token.end;
    before = isInOperator(token, before) ? { ...token, kind: 'sign' } : token;
  }
  return prepared + plainBlanks(source.slice(position));
}

function mustMangle(name: string, before: Token | undefined): boolean {
  if (RESERVED.has(name)) return true;
  if (LITERALS.has(name)) return before?.text === '.';
  return name === 'in' && !endsValue(before);
}

function isInOperator(token: Token, before: Token | undefined): boolean {
  return token.kind === 'name' && token.text === 'in' && endsValue(before);
}

function plainBlanks(gap: string): string {
  return gap.replace(/[^\S \t\n\r]/g, ' ');
}
