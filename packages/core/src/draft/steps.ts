import { getAt, own, setAt } from '../model/data.js';
import type { Migration } from '../model/definition.js';
import { isEmpty } from '../model/empty.js';
import { toConcrete } from '../model/walk.js';
import { findAll, findHolders, type Moves } from './moves.js';

/** What each keyword of a step of `x-migrations` does to a draft, in the order in which they apply. */
export function applyStep(moves: Moves, { renamed, split, recoded, dropped, defaulted }: Migration): void {
  rename(moves, renamed);
  cut(moves, split);
  recode(moves, recoded);
  drop(moves, dropped);
  fill(moves, defaulted);
}

/** All moves of a step happen at once, so that two fields may exchange their names; the deepest leave first and arrive last. */
function rename(moves: Moves, renamed: Migration['renamed'] = {}): void {
  const depth = (path: string): number => path.split('.').length;
  const steps = Object.entries(renamed).sort(([a], [b]) => depth(b) - depth(a));
  const moved = steps.flatMap(([from, to]) => {
    const found = findAll(moves.data, from);
    for (const { path } of found) moves.take(path);
    return found.map((value) => ({ ...value, to }));
  });
  for (const { path, ids, value, to } of moved.reverse()) {
    const fits = to.split('*').length - 1 === ids.length;
    if (fits) moves.put(to, ids, value);
    else moves.setAside(path, value);
  }
}

/** The last field takes all that follows; a text that has too few pieces fills the first fields only. */
function cut(moves: Moves, split: Migration['split'] = {}): void {
  for (const [from, { by, into }] of Object.entries(split)) {
    for (const { path, ids, value } of findAll(moves.data, from)) {
      moves.take(path);
      if (typeof value !== 'string' || into.some((to) => to.split('*').length - 1 !== ids.length)) {
        moves.setAside(path, value);
        continue;
      }
      const pieces = value.trim().split(by);
      const last = into.length - 1;
      into.forEach((to, index) => {
        const piece = index === last ? pieces.slice(last).join(by) : pieces[index];
        if (!isEmpty(piece)) moves.put(to, ids, piece);
      });
    }
  }
}

/** A code that became none is set aside. */
function recode(moves: Moves, recoded: Migration['recoded'] = {}): void {
  for (const [template, codes] of Object.entries(recoded)) {
    const isKnown = (code: unknown): boolean => typeof code !== 'object' && Object.hasOwn(codes, String(code));
    const next = (code: unknown): unknown => (isKnown(code) ? own(codes, String(code)) : code);
    for (const { path, value } of findAll(moves.data, template)) {
      const all: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (!all.some(isKnown)) continue;
      const lost = all.filter((code) => isKnown(code) && next(code) === null);
      const kept = [...new Set(all.map(next).filter((code) => code !== null))];
      if (lost.length > 0) moves.setAside(path, Array.isArray(value) ? lost : value);
      moves.data = setAt(moves.data, path, kept.length === 0 ? undefined : Array.isArray(value) ? kept : kept[0]);
      moves.touch(path);
    }
  }
}

function drop(moves: Moves, dropped: Migration['dropped'] = []): void {
  for (const { path, value } of dropped.flatMap((template) => findAll(moves.data, template))) {
    moves.take(path);
    moves.setAside(path, value);
  }
}

/** Only where nothing was answered, and in every row that there is. */
function fill(moves: Moves, defaulted: Migration['defaulted'] = {}): void {
  for (const [template, value] of Object.entries(defaulted)) {
    for (const ids of findHolders(moves.data, template)) {
      if (isEmpty(getAt(moves.data, toConcrete(template, ids)))) moves.put(template, ids, value);
    }
  }
}
