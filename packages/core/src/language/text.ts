import { luhnSum } from './formats/digits.js';
import { ucs2length } from './length.js';

function both(a: unknown, b: unknown, test: (a: string, b: string) => boolean): boolean | undefined {
  return typeof a === 'string' && typeof b === 'string' ? test(a, b) : undefined;
}

export function size(text: unknown): number | undefined {
  return typeof text === 'string' ? ucs2length(text) : undefined;
}

export function startsWith(text: unknown, start: unknown): boolean | undefined {
  return both(text, start, (a, b) => a.startsWith(b));
}

export function endsWith(text: unknown, end: unknown): boolean | undefined {
  return both(text, end, (a, b) => a.endsWith(b));
}

export function contains(text: unknown, part: unknown): boolean | undefined {
  return both(text, part, (a, b) => a.includes(b));
}

/** The pattern is a literal of the schema file, compiled without flag `g`. */
export function matches(text: unknown, pattern: RegExp): boolean | undefined {
  return typeof text === 'string' ? pattern.test(text) : undefined;
}

/** Characters from the one numbered `from` (the first is 0) up to the one before `to`, as in CEL. Unknown when the text is too short. */
export function substring(text: unknown, from: unknown, to: unknown): string | undefined {
  if (typeof text !== 'string' || typeof from !== 'number' || typeof to !== 'number') return undefined;
  const characters = [...text];
  return from >= 0 && from <= to && to <= characters.length ? characters.slice(from, to).join('') : undefined;
}

export function minuscule(text: unknown): string | undefined {
  return typeof text === 'string' ? text.toLowerCase() : undefined;
}

/** Whether a number written in digits passes the Luhn check (SIREN, SIRET, cards). Anything but digits fails. */
export function luhn(text: unknown): boolean | undefined {
  return typeof text === 'string' ? /^\d+$/.test(text) && luhnSum(text) % 10 === 0 : undefined;
}
