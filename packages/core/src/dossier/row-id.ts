import { rowIds } from '../model/data.js';

/** An id that no row of the group has: 10 characters at random, so that two devices do not make the same. */
export function newRowId(rows: unknown): string {
  const bytes = crypto.getRandomValues(new Uint8Array(5));
  const id = Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
  return rowIds(rows).includes(id) ? newRowId(rows) : id;
}
