import type { ExpressionProblem } from './symbols.js';
import { bracketSlips } from './slips/brackets.js';
import { listSlips } from './slips/lists.js';
import { nameSlips } from './slips/names.js';
import { numberSlips } from './slips/numbers.js';
import { phraseSlips, type Known } from './slips/phrases.js';
import { quoteSlips } from './slips/quotes.js';
import { signSlips } from './slips/signs.js';
import { wordSlips } from './slips/words.js';
import type { Token } from './tokens.js';

/**
 * The usual slips of someone who does not write code, each with what to write instead.
 * `known` gives what a name, dotted or not, designates here: a field called `et` is not a slip.
 */
export function findSlips(source: string, tokens: readonly Token[], known: Known): readonly ExpressionProblem[] {
  const knows = (name: string): boolean => known(name) !== undefined;
  const quotes = quoteSlips(tokens, source);
  // Whatever stands between wrong quotes is not an expression: saying anything about it would mislead.
  if (quotes.length > 0) return quotes;
  const whole = [...phraseSlips(tokens, source, known), ...listSlips(tokens, source), ...nameSlips(tokens, source, knows)];
  const inside = ({ offset }: ExpressionProblem): boolean => whole.some((other) => offset >= other.offset && offset < other.offset + other.length);
  const parts = [...signSlips(tokens), ...numberSlips(tokens, source, knows), ...wordSlips(tokens, knows), ...bracketSlips(tokens)];
  return [...whole, ...parts.filter((part) => !inside(part))].sort((left, right) => left.offset - right.offset);
}
