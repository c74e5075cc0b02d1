import { getAt, own, setAt } from '../model/data.js';
import type { Migration } from '../model/definition.js';
import { isEmpty } from '../model/empty.js';
import { toConcrete } from '../model/walk.js';
import { findAll, findHolders, type Found, type Moves } from './moves.js';
import { canLead, rowsTowards, waysOf, type Way } from './ways.js';

/** What each keyword of a step of `x-migrations` does to a draft: first what names places of the version before, then of the new one. */
export function applyStep(moves: Moves, step: Migration): void {
  moves.follow(step);
  move(moves, step);
  recode(moves, step.recoded);
  fill(moves, step.defaulted);
}

/** All moves of a step happen at once, so that two fields may exchange their names; the deepest leave first and arrive last. */
function move(moves: Moves, step: Migration): void {
  const taken = waysOf(step).flatMap((way) => {
    const found = findAll(moves.data, way.from);
    for (const { path } of found) moves.take(path);
    return found.map((value) => ({ way, value }));
  });
  for (const { way, value } of taken.reverse()) arrive(moves, way, value);
}

/** What leads nowhere is set aside, as is what was to be cut and is no text. */
function arrive(moves: Moves, { to, by }: Way, { path, ids, value }: Found): void {
  const isCut = by === undefined || typeof value === 'string';
  if (to.length === 0 || !isCut || !to.every((each) => canLead(each, ids))) moves.setAside(path, value);
  else piecesOf(value, by, to.length).forEach((piece, index) => {
    const target = to[index] as string;
    if (!isEmpty(piece)) moves.put(target, rowsTowards(target, ids, path), piece);
  });
}

/** The last piece is all that follows; a text that has too few fills the first fields only. */
function piecesOf(value: unknown, by: string | undefined, count: number): readonly unknown[] {
  if (by === undefined || typeof value !== 'string') return [value];
  const pieces = value.trim().split(by);
  return [...pieces.slice(0, count - 1), pieces.slice(count - 1).join(by)];
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

/** Only where nothing was answered, and in every row that there is. */
function fill(moves: Moves, defaulted: Migration['defaulted'] = {}): void {
  for (const [template, value] of Object.entries(defaulted)) {
    for (const ids of findHolders(moves.data, template)) {
      if (isEmpty(getAt(moves.data, toConcrete(template, ids)))) moves.put(template, ids, value);
    }
  }
}
