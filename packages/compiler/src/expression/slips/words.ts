import { withoutAccents } from '../../french.js';
import { problemAt, quote } from '../messages.js';
import type { ExpressionProblem } from '../symbols.js';
import { startsValue, type Token } from '../tokens.js';

const CHOICE = '« condition ? valeur : autre valeur » (si, alors, sinon)';
const EMPTY = '« rempli(champ) », ou « !rempli(champ) » pour un champ vide';

/** What people write → what to write; in lower case. */
const WORDS: Readonly<Record<string, string>> = {
  et: '« && »',
  and: '« && »',
  ou: '« || »',
  or: '« || »',
  not: '« ! »',
  dans: '« in »',
  vrai: '« true »',
  true: '« true »',
  oui: '« true »',
  yes: '« true »',
  faux: '« false »',
  false: '« false »',
  no: '« false »',
  si: CHOICE,
  if: CHOICE,
  alors: CHOICE,
  then: CHOICE,
  sinon: CHOICE,
  else: CHOICE,
  null: EMPTY,
  nul: EMPTY,
  vide: EMPTY,
  undefined: EMPTY,
};

/** Whether a word is one that people write for an operator or a value. */
export const isWord = (text: string): boolean => Object.hasOwn(WORDS, text.toLowerCase()) || text.toLowerCase() === 'non';

/** Words for operators and values, and names written with accents. */
export function wordSlips(
  tokens: readonly Token[],
  knows: (name: string) => boolean,
): readonly ExpressionProblem[] {
  const told = new Set<string>();
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'name') return [];
    const afterDot = tokens[index - 1]?.text === '.';
    const good = afterDot || knows(token.text) ? undefined : replacement(token.text, tokens[index + 1]);
    if (good !== undefined) {
      // « si », « alors » and « sinon » are one slip.
      if (good === CHOICE && told.has(CHOICE)) return [];
      told.add(good);
      return [problemAt(token, 'mot', `${quote(token.text)} n'existe pas ici : écrivez ${good}`)];
    }
    const plain = withoutAccents(token.text);
    if (/^\w+$/.test(token.text) || !/^\w+$/.test(plain)) return [];
    return [problemAt(token, 'mot', `Un nom ne porte ni accent ni cédille : écrivez ${quote(plain)}`)];
  });
}

function replacement(word: string, next: Token | undefined): string | undefined {
  if (word === 'true' || word === 'false') return undefined;
  const lower = word.toLowerCase();
  if (lower === 'non' || (lower === 'pas' && startsValue(next))) return startsValue(next) || next?.text === '!' ? '« ! »' : '« false »';
  return Object.hasOwn(WORDS, lower) ? WORDS[lower] : undefined;
}
