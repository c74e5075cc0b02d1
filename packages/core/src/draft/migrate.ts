import { setAt } from '../model/data.js';
import type { Definition } from '../model/definition.js';
import type { Draft } from '../model/draft.js';
import { outlineOf, rootOf } from '../model/outline.js';
import { walk } from '../model/walk.js';
import { fromReference } from './initial.js';
import { findAll, Moves } from './moves.js';
import { sweep } from './sweep.js';
import { followPaths, stepsBetween } from './follow.js';
import { applyStep } from './steps.js';

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
 * (in each: what was renamed, split and dropped leaves at once, then what arrived is recoded and filled), and what no longer has a
 * place, or could not be read in its field, is set aside. The tabs
 * touched are added to `review`. The input is left as it is; a draft of this very definition is returned itself.
 */
export function migrate(definition: Definition, draft: Draft): Draft {
  if (draft.version === definition.version && draft.hash === definition.hash) return draft;
  const moves = new Moves(draft);
  for (const step of stepsBetween(definition, draft.version)) applyStep(moves, step);
  moves.data = sweep(outlineOf(definition), rootOf(definition), moves.data, '', (path, value) => moves.setAside(path, value));
  fillSources(moves, definition, draft);
  return {
    ...draft,
    ...moves.tabsOf(definition),
    version: definition.version,
    hash: definition.hash,
    data: moves.data,
    aside: moves.aside,
    ...(draft.reopened && { reopened: followPaths(definition, draft.version, draft.reopened) }),
  };
}
