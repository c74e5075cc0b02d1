import type { Definition, Migration } from '../model/definition.js';
import type { Data, Draft } from '../model/draft.js';
import { getAt, isRecord, own, rowIds, setAt } from '../model/data.js';
import { isEmpty } from '../model/empty.js';
import { toConcrete } from '../model/walk.js';
import { asideName, asidePath } from './aside.js';
import { ledFrom } from './follow.js';

/** A draft's values while they are moved about; nothing that was filled is ever lost, only set aside. */
export class Moves {
  data: Data;
  aside: Draft['aside'];
  #review: Set<string>;
  #visited: Set<string>;

  constructor({ data, aside, review, visited }: Draft) {
    this.data = data;
    this.aside = aside;
    this.#review = new Set(review);
    this.#visited = new Set(visited);
  }

  /** Keys of the tabs to be looked at again, and of those already seen, of which the dispositif still has. */
  tabsOf({ tabs }: Definition): Pick<Draft, 'review' | 'visited'> {
    const known = (keys: Set<string>): readonly string[] => [...keys].filter((key) => tabs.some((tab) => tab.key === key));
    return { review: known(this.#review), visited: known(this.#visited) };
  }

  /** What is known of a tab, or set aside at a path, is so where a step leads it: a value may still go back to a field that was renamed. */
  follow(step: Migration): void {
    const only = (path: string): string => {
      const led = ledFrom(path, step);
      return led?.length === 1 ? (led[0] as string) : path;
    };
    this.#review = new Set([...this.#review].map(only));
    this.#visited = new Set([...this.#visited].map(only));
    const entries = Object.entries(this.aside);
    this.aside = {};
    for (const [name, value] of entries) this.#keep(only(asidePath(name)), value);
  }

  /** The tab of this path is to be looked at again, if it still exists. */
  touch(path: string): void {
    this.#review.add(path.split('.')[0] as string);
  }

  /** Keeps a value under the path it had, or the nearest free name when an older migration used it. */
  setAside(path: string, value: unknown): void {
    this.#keep(path, value);
    this.touch(path);
  }

  #keep(path: string, value: unknown): void {
    this.aside = { ...this.aside, [asideName(this.aside, path)]: value };
  }

  /** Takes away the value at a path. */
  take(path: string): void {
    this.data = setAt(this.data, path, undefined);
    this.touch(path);
  }

  /** Puts a value where a template path leads for these rows. What was there is merged (two sections) or set aside. */
  put(template: string, ids: readonly string[], value: unknown): void {
    const path = toConcrete(template, ids);
    if (template.endsWith('*') && !isRecord(value)) return this.setAside(path, value);
    this.#prepare(template, ids);
    this.data = setAt(this.data, path, this.#merged(path, getAt(this.data, path), value));
    this.touch(path);
  }

  /** What comes in the place of an occupant: two objects become one, and anything else that stood there is set aside. */
  #merged(path: string, occupant: unknown, coming: unknown): unknown {
    if (!isRecord(occupant) || !isRecord(coming)) {
      if (!isEmpty(occupant)) this.setAside(path, occupant);
      return coming;
    }
    const entries = Object.entries(coming).map(([key, value]) => [key, this.#merged(`${path}.${key}`, own(occupant, key), value)]);
    return { ...occupant, ...(Object.fromEntries(entries) as Data) };
  }

  /** Makes the objects and rows on the way, and sets aside a value of another shape that stands there. */
  #prepare(template: string, ids: readonly string[]): void {
    const keys = template.split('.');
    for (let length = 1; length < keys.length; length += 1) {
      const prefix = toConcrete(keys.slice(0, length).join('.'), ids);
      const container = getAt(this.data, prefix);
      const isGroup = keys[length] === '*';
      const isFit = isGroup ? Array.isArray(container) : isRecord(container);
      if (!isFit && !isEmpty(container)) this.setAside(prefix, container);
      if (!isFit) this.data = setAt(this.data, prefix, isGroup ? [] : {});
      if (!isGroup) continue;
      const rows = isFit ? (container as readonly unknown[]) : [];
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
  return findAll(data, rows).flatMap(({ ids, value }) => rowIds(value).flatMap((id, index) => (isRecord((value as unknown[])[index]) ? [[...ids, id]] : [])));
}

/** The filled values at a template path, one for each row. A whole row is no answer: what it holds is. */
export function findAll(data: Data, template: string): readonly Found[] {
  if (template.endsWith('*')) return [];
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
