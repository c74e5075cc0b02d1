/**
 * Rates and amounts that the law changes: a table of numbers, with the dates from which each version holds. A table has as many
 * entries as `keys`: ascending numbers are thresholds (the last one that is not above the value counts), texts are codes.
 */
export interface Bareme {
  readonly keys: readonly (readonly number[] | readonly string[])[];
  /** In the order of time; the values are nested as deep as there are keys. */
  readonly versions: readonly { readonly from: string; readonly values: BaremeValues }[];
}

export type BaremeValues = number | readonly BaremeValues[];

function rank(key: readonly (number | string)[], value: unknown): number {
  return typeof value === 'number' && typeof key[0] === 'number' ? key.findLastIndex((threshold) => (threshold as number) <= value) : key.indexOf(value as string);
}

/** The number that a table gives on a date. Unknown before its first version, below its first threshold, for a code that it does not have. */
export function bareme({ keys, versions }: Bareme, date: unknown, ...values: readonly unknown[]): number | undefined {
  if (typeof date !== 'string') return undefined;
  let found = versions.findLast(({ from }) => from <= date)?.values;
  keys.forEach((key, index) => {
    found = Array.isArray(found) ? (found as readonly BaremeValues[])[rank(key, values[index])] : undefined;
  });
  return typeof found === 'number' ? found : undefined;
}
