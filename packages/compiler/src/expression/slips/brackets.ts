import { problemAt, quote } from '../messages.js';
import type { ExpressionProblem } from '../symbols.js';
import type { Token } from '../tokens.js';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const NAMES: Readonly<Record<string, string>> = {
  '(': 'La parenthèse',
  ')': 'La parenthèse',
  '[': 'Le crochet',
  ']': 'Le crochet',
  '{': "L'accolade",
  '}': "L'accolade",
};

/** The first bracket that has no partner: the others would only follow from it. */
export function bracketSlips(tokens: readonly Token[]): readonly ExpressionProblem[] {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'sign' || !Object.hasOwn(NAMES, token.text)) continue;
    if (Object.hasOwn(CLOSING, token.text)) {
      open.push(token);
      continue;
    }
    const opening = open.pop();
    if (opening === undefined) {
      const advice = token.text === ']' ? 'supprimez-le ou ouvrez-le' : 'supprimez-la ou ouvrez-la';
      return [problemAt(token, 'parenthese', `${NAMES[token.text]} ${quote(token.text)} ne ferme rien : ${advice} avant`)];
    }
    if (CLOSING[opening.text] !== token.text) return [unclosed(opening)];
  }
  const last = open.at(-1);
  return last === undefined ? [] : [unclosed(last)];
}

function unclosed(opening: Token): ExpressionProblem {
  const closed = opening.text === '[' ? 'fermé' : 'fermée';
  return problemAt(
    opening,
    'parenthese',
    `${NAMES[opening.text]} ${quote(opening.text)} n'est pas ${closed} : ajoutez ${quote(CLOSING[opening.text]!)}`,
  );
}
