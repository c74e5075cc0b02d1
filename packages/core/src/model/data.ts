import type { Data } from './draft.js';

/** Reading and writing nested data by concrete path. Data may have any shape: a draft comes from outside. */

export function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key of the object itself, never of its prototype (`constructor` is a fine name for a field). */
export function own(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/**
 * The id of each row, in order: its own `_id` or, where it has none that can serve in a path (a transmission drops
 * them, a hostile draft repeats them), a name made from its position.
 */
export function rowIds(rows: unknown): readonly string[] {
  const ids = new Set<string>();
  for (const row of Array.isArray(rows) ? rows : []) {
    const id = own(row, '_id');
    let name = typeof id === 'string' && /^[^.*]+$/.test(id) && !ids.has(id) ? id : String(ids.size);
    while (ids.has(name)) name += '_';
    ids.add(name);
  }
  return [...ids];
}

function indexOf(rows: readonly unknown[], id: string): number {
  return rowIds(rows).indexOf(id);
}

/** The value at a concrete path; undefined when nothing is there. */
export function getAt(data: unknown, path: string): unknown {
  return path.split('.').reduce((value, key) => (Array.isArray(value) ? (value as unknown[])[indexOf(value, key)] : own(value, key)), data);
}

function write(container: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(container)) {
    const index = indexOf(container, key);
    return container.map((row: unknown, place) => (place === index ? write(row, rest, value) : row));
  }
  const old = own(container, key);
  const next = write(old, rest, value);
  const record = isRecord(container) ? container : {};
  if (next !== undefined) return { ...record, [key]: next };
  return old === undefined ? container : Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/**
 * A copy of the data with one value replaced (`undefined` removes it); everything beside the path is shared with the
 * original. Objects on the way are made as needed; a row that does not exist is not.
 */
export function setAt(data: Data, path: string, value: unknown): Data {
  return write(data, path.split('.'), value) as Data;
}
