import { own, setAt } from '../model/data.js';
import type { Definition, Migration } from '../model/definition.js';
import type { Draft } from '../model/draft.js';
import { outlineOf, rootOf } from '../model/outline.js';
import { walk } from '../model/walk.js';
import { fromReference } from './initial.js';
import { findAll, Moves } from './moves.js';
import { sweep } from './sweep.js';
import { compareVersions } from './version.js';

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

function recode(moves: Moves, recoded: Migration['recoded'] = {}): void {
  for (const [template, codes] of Object.entries(recoded)) {
    const recodeOne = (code: unknown): unknown => (typeof code === 'object' ? code : (own(codes, String(code)) ?? code));
    for (const { path, value } of findAll(moves.data, template)) {
      const next = Array.isArray(value) ? value.map(recodeOne) : recodeOne(value);
      if (JSON.stringify(next) === JSON.stringify(value)) continue;
      moves.data = setAt(moves.data, path, next);
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

/** A read-only field that this version adds gets its value from the reference data of the time: nobody could type it. */
function fillSources(moves: Moves, definition: Definition, draft: Draft): void {
  for (const { node, path } of walk(definition)) {
    if (node.kind !== 'field' || node.source === undefined || path.includes('*')) continue;
    const value = fromReference(draft.origin, node.source);
    if (value !== undefined && findAll(moves.data, path).length === 0) moves.data = setAt(moves.data, path, value);
  }
}

/**
 * The draft as this version of its dispositif understands it: the steps between the two versions are applied in order
 * (in each: renamed, then recoded at the new paths, then dropped), and what no longer has a place is set aside. The tabs
 * touched are added to `review`. The input is left as it is; a draft of this very definition is returned itself.
 */
export function migrate(definition: Definition, draft: Draft): Draft {
  if (draft.version === definition.version && draft.hash === definition.hash) return draft;
  const moves = new Moves(definition, draft);
  const steps = definition.migrations
    .filter(({ version }) => compareVersions(version, draft.version) > 0 && compareVersions(version, definition.version) <= 0)
    .sort((a, b) => compareVersions(a.version, b.version));
  for (const { renamed, recoded, dropped } of steps) {
    rename(moves, renamed);
    recode(moves, recoded);
    drop(moves, dropped);
  }
  moves.data = sweep(outlineOf(definition), rootOf(definition), moves.data, '', (path, value) => moves.setAside(path, value));
  fillSources(moves, definition, draft);
  return {
    ...draft,
    version: definition.version,
    hash: definition.hash,
    data: moves.data,
    visited: draft.visited.filter((key) => definition.tabs.some((tab) => tab.key === key)),
    aside: moves.aside,
    review: [...moves.review],
  };
}
