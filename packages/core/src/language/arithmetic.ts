/** All numbers are one type and money is whole centimes; a result that is not a finite number is unknown. */

function finite(result: number): number | undefined {
  return Number.isFinite(result) ? result : undefined;
}

function calculate(a: unknown, b: unknown, operation: (a: number, b: number) => number): number | undefined {
  return typeof a === 'number' && typeof b === 'number' ? finite(operation(a, b)) : undefined;
}

/** Sum of two numbers, or two texts joined. */
export function add(a: unknown, b: unknown): number | string | undefined {
  return typeof a === 'string' && typeof b === 'string' ? a + b : calculate(a, b, (x, y) => x + y);
}

export function sub(a: unknown, b: unknown): number | undefined {
  return calculate(a, b, (x, y) => x - y);
}

export function mul(a: unknown, b: unknown): number | undefined {
  return calculate(a, b, (x, y) => x * y);
}

/** Real division; by zero: unknown. */
export function div(a: unknown, b: unknown): number | undefined {
  return calculate(a, b, (x, y) => x / y);
}

export function neg(a: unknown): number | undefined {
  return calculate(0, a, (x, y) => x - y);
}
