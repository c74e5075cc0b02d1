import type { Data } from '../model/draft.js';
import { isRecord, rowIds } from '../model/data.js';
import type { Entry } from '../model/outline.js';

/**
 * The same data in the dispositif's own shape, so that every place can be written to by its path: objects where objects
 * are expected, arrays of rows with their ids. What has the wrong shape was already read as empty; it goes.
 */
export function shape(entry: Entry, raw: unknown): unknown {
  const [row] = entry.children;
  if (!row) return raw;
  if (row.key !== '*') return isRecord(raw) ? shapeObject(entry, raw) : undefined;
  const ids = rowIds(raw);
  return Array.isArray(raw) ? raw.map((item, index) => ({ ...shapeObject(row, item), _id: ids[index] })) : undefined;
}

/** Keys that the dispositif does not know stay. */
export function shapeObject(entry: Entry, raw: unknown): Data {
  const data = isRecord(raw) ? { ...raw } : {};
  for (const child of entry.children.filter(({ key }) => Object.hasOwn(data, key))) {
    const value = shape(child, data[child.key]);
    if (value === undefined) delete data[child.key];
    else data[child.key] = value;
  }
  return data;
}
