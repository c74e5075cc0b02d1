/**
 * A list is the rows of a repeated group (scopes), or the codes of a field. Reading an empty list is unknown, as for
 * any field: `periodes.all(…)` says nothing before there is a period.
 */

import { add } from './arithmetic.js';
import { and, or } from './logic.js';

type Test = (item: never) => unknown;

function results(values: unknown, test: Test): readonly unknown[] | undefined {
  return Array.isArray(values) && values.length > 0 ? values.map((item) => test(item as never)) : undefined;
}

/** How many items or rows; never unknown: 0 when empty. */
export function count(values: unknown): number {
  return Array.isArray(values) ? values.length : 0;
}

export function all(values: unknown, test: Test): boolean | undefined {
  const found = results(values, test);
  return found && and(...found);
}

export function exists(values: unknown, test: Test): boolean | undefined {
  const found = results(values, test);
  return found && or(...found);
}

/** Exactly one: a second true decides even beside an unknown. */
export function existsOne(values: unknown, test: Test): boolean | undefined {
  const found = results(values, test);
  if (found === undefined) return undefined;
  const hits = found.filter((result) => result === true).length;
  if (hits > 1) return false;
  return found.includes(undefined) ? undefined : hits === 1;
}

/** Keeps what is surely true; an empty list gives an empty list. */
export function filter(values: unknown, test: Test): readonly unknown[] {
  return Array.isArray(values) ? values.filter((item) => test(item as never) === true) : [];
}

/** Sum of a number of each item; unknown when one of them is, or when there is no item. */
export function somme(values: unknown, number: Test): number | undefined {
  return results(values, number)?.reduce((sum: number | undefined, item) => add(sum, item) as number | undefined, 0);
}
