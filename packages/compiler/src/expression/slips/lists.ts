import { problemAt, quote } from '../messages.js';
import type { ExpressionProblem } from '../symbols.js';
import type { Token } from '../tokens.js';

const OPENING = new Set(['(', '{', '[']);
const CLOSING = new Set([')', '}', ']']);
const SEPARATORS = new Set([',', ';', 'ou', 'or', '||']);
/** What may follow a list that has no brackets: anything else compares or calculates with its last value. */
const FOLLOWING = new Set<string | undefined>([undefined, ')', '&&', '||', 'et', 'ou', '?', ':']);
/** What asks whether a value is another one. */
const EQUAL = new Set(['=', '==', '===']);

/** A list of values written without its brackets, with others, or after « == »: what follows `in` or `==` is one value or such a list. */
export function listSlips(tokens: readonly Token[], source: string): readonly ExpressionProblem[] {
  return tokens.flatMap((token, index) => {
    const isIn = token.kind === 'name' && token.text === 'in';
    if (!isIn && !EQUAL.has(token.text)) return [];
    const list = listAfter(tokens, index + 1);
    if (!list || list.values.length < 2 || (isIn && list.isRight)) return [];
    const good = `[${list.values.map(({ text }) => text).join(', ')}]`;
    const whole = { start: isIn ? tokens[index + 1]!.start : token.start, end: list.end };
    const message = isIn ? `Une liste s'écrit entre crochets, avec des virgules : écrivez ${quote(good)}` : `${quote(source.slice(whole.start, whole.end))} n'existe pas ici : écrivez ${quote(`in ${good}`)}`;
    return [problemAt(whole, 'mot', message)];
  });
}

interface List {
  readonly values: readonly Token[];
  readonly end: number;
  /** Whether it is written as it must be. */
  readonly isRight: boolean;
}

/** Texts and numbers, with something between them, that begin at an index; undefined when anything else is among them. */
function listAfter(tokens: readonly Token[], first: number): List | undefined {
  const isOpen = OPENING.has(tokens[first]?.text ?? '');
  const values: Token[] = [];
  let isRight = tokens[first]?.text === '[';
  let index = isOpen ? first + 1 : first;
  while (tokens[index]?.kind === 'text' || tokens[index]?.kind === 'number') {
    values.push(tokens[index]!);
    const next = tokens[index + 1];
    if (isOpen && CLOSING.has(next?.text ?? '')) return { values, end: next!.end, isRight: isRight && next!.text === ']' };
    const isDecimal = !isOpen && next?.text === ',' && tokens[index]!.kind === 'number';
    const follows = SEPARATORS.has(next?.text.toLowerCase() ?? '') && !isDecimal;
    if (!follows && !(isOpen && next?.kind === 'text')) return isOpen || !FOLLOWING.has(next?.text.toLowerCase()) ? undefined : { values, end: tokens[index]!.end, isRight };
    if (next!.text !== ',') isRight = false;
    index += follows ? 2 : 1;
  }
  return undefined;
}
