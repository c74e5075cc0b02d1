import { problemAt, quote, textLiteral } from '../messages.js';
import type { ExpressionProblem } from '../symbols.js';
import type { Token } from '../tokens.js';

const TYPOGRAPHIC = /[«»“”„‟‘’‚‛‹›`´]/u;

/** Quotes that a word processor put in the place of straight ones, and quotes never closed. */
export function quoteSlips(tokens: readonly Token[], source: string): readonly ExpressionProblem[] {
  const problems: ExpressionProblem[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.closed === false) problems.push(unclosed(token));
    if (token.kind !== 'sign' || !TYPOGRAPHIC.test(token.text)) continue;
    const closing = tokens.findIndex((other, at) => at > index && other.kind === 'sign' && TYPOGRAPHIC.test(other.text));
    const end = closing < 0 ? token.end : tokens[closing]!.end;
    problems.push(problemAt({ start: token.start, end }, 'guillemets', typographic(source.slice(token.start, end))));
    if (closing >= 0) index = closing;
  }
  return problems;
}

function typographic(piece: string): string {
  const advice = 'Un texte se met entre guillemets droits';
  return piece.length === 1
    ? `${advice} : remplacez ${piece} par '`
    : `${advice} : écrivez ${textLiteral(piece.slice(1, -1).trim())} au lieu de ${piece}`;
}

function unclosed(token: Token): ExpressionProblem {
  const wrong = TYPOGRAPHIC.exec(token.text)?.[0];
  const mark = /["']/.exec(token.text)?.[0] ?? '"';
  const advice = wrong === undefined ? `ajoutez ${mark} à la fin du texte` : `remplacez ${wrong} par ${mark}`;
  return problemAt(token, 'guillemets', `Le guillemet ${quote(mark)} ouvert ici n'est pas fermé : ${advice}`);
}
