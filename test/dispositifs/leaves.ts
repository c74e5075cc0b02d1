import { isEmpty } from '@akto/core';

/** Every filled value of data by its concrete path; rows by their `_id`, lists of codes or documents as one text. */
export function leavesOf(data: unknown, path = ''): ReadonlyMap<string, unknown> {
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (isEmpty(data)) return new Map();
  if (Array.isArray(data)) {
    if (!data.every((row) => typeof row === 'object')) return new Map([[path, JSON.stringify(data)]]);
    const rows = data as readonly { readonly _id?: string }[];
    return new Map(rows.flatMap((row, index) => [...leavesOf(row, below(row._id ?? String(index)))]));
  }
  if (typeof data !== 'object') return new Map([[path, data]]);
  const fields = Object.entries(data as object).filter(([key]) => key !== '_id');
  return new Map(fields.flatMap(([key, value]) => [...leavesOf(value, below(key))]));
}
