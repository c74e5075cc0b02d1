import { fold } from '../fold.js';
import type { SelectOption } from './options.js';

const PAGE = 10;

/**
 * The option where a key leads from option `from` (-1: none), or `undefined` when the key does not move.
 * Options that cannot be chosen are passed over.
 */
export function moveTarget(key: string, from: number, options: readonly { readonly disabled?: boolean | undefined }[]): number | undefined {
  const last = options.length - 1;
  const [target, direction] =
    {
      ArrowDown: [from + 1, 1],
      ArrowUp: [from - 1, -1],
      PageDown: [from + PAGE, -1],
      PageUp: [from - PAGE, 1],
      Home: [0, 1],
      End: [last, -1],
    }[key] ?? [];
  if (target === undefined || direction === undefined) return undefined;
  let index = Math.min(Math.max(target, 0), last);
  while (options[index]?.disabled) index += direction;
  return options[index] ? index : from;
}

/**
 * The option that typed text leads to, or `undefined`. Titles that begin with it come first, then those with a word that
 * begins with it: « 11 » and « age » both find « 11 - Age de l'apprenti ». The same letter again goes to the next one.
 */
export function typedTarget(text: string, from: number, options: readonly SelectOption[]): number | undefined {
  const wanted = fold(text);
  const titles = options.map(({ title }) => fold(title));
  const find = (search: string, first: number): number | undefined => {
    const indexes = options.map((_, offset) => (first + offset) % options.length).filter((index) => !options[index]?.disabled);
    return indexes.find((index) => titles[index]?.startsWith(search)) ?? indexes.find((index) => titles[index]?.includes(` ${search}`));
  };
  if (wanted.length === 1) return find(wanted, from + 1);
  const repeated = /^(.)\1+$/.test(wanted);
  return find(wanted, Math.max(from, 0)) ?? (repeated ? find(wanted.slice(0, 1), from + 1) : undefined);
}
