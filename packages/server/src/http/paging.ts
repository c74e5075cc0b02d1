import { Problem } from './problem.js';

export interface Paging {
  readonly limit?: string;
  readonly after?: string;
  readonly search?: string;
}

/** Where a page begins: after the line of this instant and id, in the order « last first ». */
export interface Cursor {
  readonly at: Date;
  readonly id: string;
}

const DEFAULT = 50;
const MOST = 200;

export const limitOf = ({ limit }: Paging): number => Math.min(Number(limit ?? DEFAULT), MOST);

/** @throws Problem when it is not what a page gave */
export function cursorOf({ after }: Paging): Cursor | undefined {
  if (after === undefined) return undefined;
  const [at = '', id = ''] = Buffer.from(after, 'base64url').toString().split(' ');
  const instant = new Date(at);
  if (Number.isNaN(instant.getTime()) || !/^[\w-]{1,64}$/.test(id)) throw new Problem('requete-illisible', 'La page demandée n’existe pas. Reprenez la liste au début.');
  return { at: instant, id };
}

/** One page out of rows of which one more than `limit` was asked. */
export function pageOf<Row, Item>(rows: readonly Row[], limit: number, item: (row: Row) => Item, cursor: (row: Row) => Cursor): { readonly items: readonly Item[]; readonly next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last !== undefined ? encode(cursor(last)) : null;
  return { items: shown.map(item), next };
}

const encode = ({ at, id }: Cursor): string => Buffer.from(`${at.toISOString()} ${id}`).toString('base64url');

/** A `like` pattern that finds the text itself, wherever it stands. */
export const containing = (search: string): string => `%${search.replace(/[\\%_]/g, '\\$&')}%`;
