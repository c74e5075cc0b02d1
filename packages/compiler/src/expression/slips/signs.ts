import { problemAt, quote } from '../messages.js';
import type { ExpressionProblem } from '../symbols.js';
import { startsValue, type Token } from '../tokens.js';

/** What people write → what to write, and when. */
const SIGNS: Readonly<Record<string, string>> = {
  '=': '« == » pour comparer',
  '===': '« == » pour comparer',
  '!==': '« != » (différent de)',
  '<>': '« != » (différent de)',
  '≠': '« != » (différent de)',
  '=<': '« <= » (inférieur ou égal)',
  '≤': '« <= » (inférieur ou égal)',
  '=>': '« >= » (supérieur ou égal), ou « !a || b » pour « si a, alors b »',
  '≥': '« >= » (supérieur ou égal)',
  '&': '« && » (et)',
  '|': '« || » (ou)',
  '×': '« * »',
  '÷': '« / »',
  '−': '« - » (le tiret du clavier)',
  '–': '« - » (le tiret du clavier)',
  '—': '« - » (le tiret du clavier)',
};

/** Operators of mathematics, of word processors and of other languages. */
export function signSlips(tokens: readonly Token[]): readonly ExpressionProblem[] {
  return tokens.flatMap((token, index) => {
    // At the end it has no sense at all, which the parser tells.
    if (token.text === ';' && startsValue(tokens[index + 1])) return [problemAt(token, 'operateur', `${quote(';')} n'existe pas ici : écrivez « , » entre deux valeurs`)];
    const isAlone = token.text === ':' && startsValue(tokens[index + 1]) && !tokens.slice(0, index).some(({ text }) => text === '?' || text === '{');
    if (isAlone) return [problemAt(token, 'operateur', `${quote(':')} n'existe pas ici : écrivez « == » pour comparer`)];
    const good = token.kind === 'sign' && Object.hasOwn(SIGNS, token.text) ? SIGNS[token.text] : undefined;
    if (good === undefined) return [];
    return [problemAt(token, 'operateur', `${quote(token.text)} n'existe pas ici : écrivez ${good}`)];
  });
}
