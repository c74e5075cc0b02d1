import { plainWords } from '../../french.js';
import type { Token } from '../tokens.js';

/** A dotted name, a number, a text or a sign: what a sentence is made of. */
export interface Item {
  readonly kind: Token['kind'];
  /** As a pattern reads it: a plain word, `0` for a number, `"` for a text. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export function itemsOf(tokens: readonly Token[]): readonly Item[] {
  const items: Item[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index]!;
    while (first.kind === 'name' && tokens[index + 1]?.text === '.' && tokens[index + 2]?.kind === 'name') index += 2;
    const { end } = tokens[index]!;
    const written = tokens.slice(tokens.indexOf(first), index + 1).map(({ text }) => text).join('');
    items.push({ kind: first.kind, word: WORDS[first.kind] ?? plainWords(written), start: first.start, end });
  }
  return items;
}

const WORDS: Readonly<Partial<Record<Token['kind'], string>>> = { number: '0', text: '"' };

/** Whether a value may end with this item. */
export const isValueEnd = (item: Item | undefined): boolean => item !== undefined && (item.kind !== 'sign' || item.word === ')' || item.word === ']');
