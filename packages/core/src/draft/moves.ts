import type { Definition } from '../model/definition.js';
import type { Data, Draft } from '../model/draft.js';
import { getAt, isRecord, own, rowIds, setAt } from '../model/data.js';
import { isEmpty } from '../model/empty.js';
import { toConcrete } from '../model/walk.js';
import { asideName } from './aside.js';

/** A draft's values while they are moved about; nothing that was filled is ever lost, only set aside. */
export class Moves {
  data: Data;
  readonly aside: Record<string, unknown>;
  readonly review: Set<string>;
  readonly #tabs: ReadonlySet<string>;

  constructor(definition: Definition, draft: Draft) {
    this.data = draft.data;
    this.aside = { ...draft.aside };
    this.review = new Set(draft.review);
    this.#tabs = new Set(definition.tabs.map(({ key }) => key));
  }

  /** The tab of this path is to be looked at again, if it still exists. */
  touch(path: string): void {
    const [key = ''] = path.split('.');
    if (this.#tabs.has(key)) this.review.add(key);
  }

  /** Keeps a value under the path it had, or the nearest free name when an older migration used it. */
  setAside(path: string, value: unknown): void {
    Object.defineProperty(this.aside, asideName(this.aside, path), { value, enumerable: true, writable: true, configurable: true });
    this.touch(path);
  }

  /** Takes away the value at a path. */
  take(path: string): void {
    this.data = setAt(this.data, path, undefined);
    this.touch(path);
  }

  /** Puts a value where a template path leads for these rows. What was there is merged (two sections) or set aside. */
  put(template: string, ids: readonly string[], value: unknown): void {
    const path = toConcrete(template, ids);
    const occupant = getAt(this.data, path);
    if (isRecord(occupant) && isRecord(value)) {
      for (const [key, inside] of Object.entries(value)) this.put(`${template}.${key}`, ids, inside);
      return;
    }
    if (!isEmpty(occupant)) this.setAside(path, occupant);
    this.#prepare(template, ids);
    this.data = setAt(this.data, path, value);
    this.touch(path);
  }

  /** Makes the rows on the way, and sets aside a value that stands where an object or rows must be. */
  #prepare(template: string, ids: readonly string[]): void {
    const keys = template.split('.');
    for (let length = 1; length < keys.length; length += 1) {
      const prefix = toConcrete(keys.slice(0, length).join('.'), ids);
      const container = getAt(this.data, prefix);
      if (!isEmpty(container) && !isRecord(container) && !Array.isArray(container)) this.setAside(prefix, container);
      if (keys[length] !== '*') continue;
      const rows: readonly unknown[] = Array.isArray(container) ? container : [];
      const id = ids[keys.slice(0, length).filter((key) => key === '*').length] as string;
      if (!rowIds(rows).includes(id)) this.data = setAt(this.data, prefix, [...rows, { _id: id }]);
    }
  }
}

export interface Found {
  readonly path: string;
  /** Of the rows on the way, outermost first. */
  readonly ids: readonly string[];
  readonly value: unknown;
}

/** The ids of the rows that hold a template path, filled or not: one entry, of no id, outside repeated groups. */
export function findHolders(data: Data, template: string): readonly (readonly string[])[] {
  const rows = template.slice(0, Math.max(0, template.lastIndexOf('*') - 1));
  if (rows === '') return [[]];
  return findAll(data, rows).flatMap(({ ids, value }) => rowIds(value).map((id) => [...ids, id]));
}

/** The filled values at a template path, one for each row. */
export function findAll(data: Data, template: string): readonly Found[] {
  let found: readonly Found[] = [{ path: '', ids: [], value: data }];
  for (const key of template.split('.')) {
    found = found.flatMap(({ path, ids, value }) => {
      const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
      if (key !== '*') return [{ path: at(key), ids, value: own(value, key) }];
      return rowIds(value).map((id, index) => ({ path: at(id), ids: [...ids, id], value: (value as unknown[])[index] }));
    });
  }
  return found.filter(({ value }) => !isEmpty(value));
}
