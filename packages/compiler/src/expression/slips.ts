import type { ExpressionProblem } from './symbols.js';
import { bracketSlips } from './slips/brackets.js';
import { numberSlips } from './slips/numbers.js';
import { quoteSlips } from './slips/quotes.js';
import { signSlips } from './slips/signs.js';
import { wordSlips } from './slips/words.js';
import { tokenize } from './tokens.js';

/**
 * The usual slips of someone who does not write code, each with what to write instead.
 * `knows` says whether a name is a field that can be read here: a field called `et` is not a slip.
 */
export function findSlips(source: string, knows: (name: string) => boolean): readonly ExpressionProblem[] {
  const tokens = tokenize(source);
  const quotes = quoteSlips(tokens, source);
  // Whatever stands between wrong quotes is not an expression: saying anything about it would mislead.
  if (quotes.length > 0) return quotes;
  return [...signSlips(tokens), ...numberSlips(tokens), ...wordSlips(tokens, knows), ...bracketSlips(tokens)].sort(
    (left, right) => left.offset - right.offset,
  );
}
