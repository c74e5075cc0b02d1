/** A light reading of an expression's text, for what must be said before (and beside) the real parser. */

export interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Only for `text`: whether the closing quote is there. */
  readonly closed?: boolean;
}

const GAP = /(?:\s|\/\/[^\n]*)+/y;
const TEXT = /[rRbB]?(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n\r])*"|'(?:\\.|[^'\\\n\r])*')/y;
const UNCLOSED = /[rRbB]?["'][^\n\r]*/y;
const NUMBER = /0[xX][0-9a-fA-F]+|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A name, or a French word with its apostrophe: `n'est`, `aujourd’hui`. */
const NAME = /(?:aujourd|[nlds]|qu)['’]\p{L}[\p{L}\p{M}]*|[\p{L}_][\p{L}\p{M}\p{N}_]*/iuy;
const SIGN = /[=!]==|[=!<>]=|=[<>]|<>|&&|\|\||[\s\S]/uy;

const KINDS = [
  { kind: 'text', pattern: TEXT, closed: true },
  { kind: 'text', pattern: UNCLOSED, closed: false },
  { kind: 'number', pattern: NUMBER },
  { kind: 'name', pattern: NAME },
  { kind: 'sign', pattern: SIGN },
] as const;

function matchAt(pattern: RegExp, source: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(source)?.[0];
}

/** Every character of the source is in a token, or is blank or a comment. */
export function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < source.length) {
    position += matchAt(GAP, source, position)?.length ?? 0;
    for (const { pattern, ...rest } of KINDS) {
      const text = matchAt(pattern, source, position);
      if (text === undefined) continue;
      tokens.push({ ...rest, text, start: position, end: position + text.length });
      position += text.length;
      break;
    }
  }
  return tokens;
}

/** Whether a value may end with this token, so that an operator is expected after it. */
export function endsValue(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== 'sign' || token.text === ')' || token.text === ']');
}

/** Whether a value may start with this token. */
export function startsValue(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== 'sign' || token.text === '(' || token.text === '[');
}
