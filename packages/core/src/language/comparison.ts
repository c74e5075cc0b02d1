import { equal } from './equal.js';

/** Dates are ISO strings, so the order of texts is theirs. Two values of different types have no order: unknown. */
function compare(a: unknown, b: unknown, holds: (order: number) => boolean): boolean | undefined {
  if (typeof a === 'number' && typeof b === 'number') return holds(a - b);
  if (typeof a === 'string' && typeof b === 'string') return holds(a < b ? -1 : a > b ? 1 : 0);
  return undefined;
}

export function eq(a: unknown, b: unknown): boolean | undefined {
  return a === undefined || b === undefined ? undefined : equal(a, b);
}

export function ne(a: unknown, b: unknown): boolean | undefined {
  return a === undefined || b === undefined ? undefined : !equal(a, b);
}

export function lt(a: unknown, b: unknown): boolean | undefined {
  return compare(a, b, (order) => order < 0);
}

export function le(a: unknown, b: unknown): boolean | undefined {
  return compare(a, b, (order) => order <= 0);
}

export function gt(a: unknown, b: unknown): boolean | undefined {
  return compare(a, b, (order) => order > 0);
}

export function ge(a: unknown, b: unknown): boolean | undefined {
  return compare(a, b, (order) => order >= 0);
}

/** `x in list`: unknown when `x` or the list is; a list with an unknown item cannot say that `x` is absent. */
export function isIn(x: unknown, values: unknown): boolean | undefined {
  if (x === undefined || !Array.isArray(values)) return undefined;
  if (values.some((value) => equal(value, x))) return true;
  return values.includes(undefined) ? undefined : false;
}
