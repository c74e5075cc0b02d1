/**
 * Kleene's three-valued logic: `undefined` is « unknown », and stays unknown unless the rest decides.
 * This is what keeps a consistency check silent until every field it involves is filled (S15).
 */

import { equal } from './equal.js';

export function not(a: unknown): boolean | undefined {
  return a === undefined ? undefined : !a;
}

/** False as soon as one operand is, even beside an unknown. */
export function and(...operands: readonly unknown[]): boolean | undefined {
  if (operands.includes(false)) return false;
  return operands.includes(undefined) ? undefined : true;
}

/** True as soon as one operand is, even beside an unknown. */
export function or(...operands: readonly unknown[]): boolean | undefined {
  if (operands.includes(true)) return true;
  return operands.includes(undefined) ? undefined : false;
}

/** `condition ? a : b`; an unknown condition gives unknown, unless both branches agree. */
export function cond(condition: unknown, a: unknown, b: unknown): unknown {
  if (condition === undefined) return equal(a, b) ? a : undefined;
  return condition ? a : b;
}
