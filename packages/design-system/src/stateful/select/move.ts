import type { SelectOption } from './options.js';

const PAGE = 10;

/**
 * The option where a key leads from option `from` (-1: none), or `undefined` when the key does not move.
 * Options that cannot be chosen are passed over.
 */
export function moveTarget(key: string, from: number, options: readonly SelectOption[]): number | undefined {
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
 * The option that typed text leads to, or `undefined`. Labels that begin with it come first, then those with a word that
 * begins with it: « 11 » and « age » both find « 11 - Age de l'apprenti ». The same letter again goes to the next one.
 */
export function typedTarget(text: string, from: number, options: readonly SelectOption[]): number | undefined {
  const wanted = plain(text);
  const repeated = /^(.)\1+$/.test(wanted);
  const search = repeated ? wanted.slice(0, 1) : wanted;
  const first = search.length === 1 ? from + 1 : Math.max(from, 0);
  const indexes = options.map((_, offset) => (first + offset) % options.length).filter((index) => !options[index]?.disabled);
  const labels = options.map(({ label }) => plain(label));
  return (
    indexes.find((index) => labels[index]?.startsWith(search)) ?? indexes.find((index) => labels[index]?.includes(` ${search}`))
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
