import { equal } from '../language/equal.js';
import { getAt, isRecord, own, rowIds, setAt } from '../model/data.js';
import type { Definition } from '../model/definition.js';
import type { Data, Draft } from '../model/draft.js';
import { nodeAt } from '../model/walk.js';

/** One field that two people, or two tabs, answered differently since they last agreed. */
export interface Disagreement {
  /** Concrete path. */
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** Both drafts in one; where they disagree, mine. It follows `theirs`: its revision is the one to replace. */
  readonly draft: Draft;
  readonly disagreements: readonly Disagreement[];
}

type Dispute = (path: string, mine: unknown, theirs: unknown) => unknown;

/**
 * Two drafts that grew from the same one, field by field: what one side alone changed is taken from it, and nothing that a
 * side typed is dropped unseen. Rows are told apart by their id; a row that one side removed and the other changed stays.
 * Documents and multiple choices keep what either side added.
 */
export function mergeDrafts(definition: Definition, base: Draft, mine: Draft, theirs: Draft): Merged {
  const disagreements: Disagreement[] = [];
  const dispute: Dispute = (path, mineThere, theirsThere) => {
    const node = nodeAt(definition, path);
    const isComputed = node?.kind === 'field' && node.value !== undefined;
    if (!isComputed) disagreements.push({ path, mine: mineThere, theirs: theirsThere });
    return mineThere;
  };
  const keepMine: Dispute = (_path, mineThere) => mineThere;
  const both = (key: 'visited' | 'review'): string[] => [...new Set([...theirs[key], ...mine[key]])];
  const draft: Draft = {
    ...mine,
    data: merge(base.data, mine.data, theirs.data, '', dispute) as Data,
    documents: merge(base.documents, mine.documents, theirs.documents, '', keepMine) as Draft['documents'],
    aside: { ...theirs.aside, ...mine.aside },
    visited: both('visited'),
    review: both('review'),
    savedAt: theirs.savedAt,
    revision: theirs.revision,
  };
  return { draft, disagreements };
}

/** The merged draft once the person chose, for each path of `taken`, the other side's answer. */
export const takeTheirs = (draft: Draft, theirs: Draft, taken: readonly string[]): Draft => ({
  ...draft,
  data: taken.reduce((data, path) => setAt(data, path, getAt(theirs.data, path)), draft.data),
});

function merge(base: unknown, mine: unknown, theirs: unknown, path: string, dispute: Dispute): unknown {
  if (equal(mine, theirs) || equal(base, theirs)) return mine;
  if (equal(base, mine)) return theirs;
  if (isRecord(mine) && isRecord(theirs)) return mergeRecords(base, mine, theirs, path, dispute);
  if (isList(mine) && isList(theirs)) {
    const isRows = [...mine, ...theirs].some(isRecord);
    return isRows ? mergeRows(base, mine, theirs, path, dispute) : mergeSets(base, mine, theirs);
  }
  return dispute(path, mine, theirs);
}

function mergeRecords(base: unknown, mine: Data, theirs: Data, path: string, dispute: Dispute): Data {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  const entries = [...keys].map((key): [string, unknown] => {
    const below = path === '' ? key : `${path}.${key}`;
    return [key, merge(own(base, key), own(mine, key), own(theirs, key), below, dispute)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function mergeRows(base: unknown, mine: readonly unknown[], theirs: readonly unknown[], path: string, dispute: Dispute): unknown[] {
  const [before, here, there] = [byId(base), byId(mine), byId(theirs)];
  const ids = [...new Set([...there.keys(), ...here.keys()])];
  return ids
    .map((id) => {
      const [was, my, their] = [before.get(id), here.get(id), there.get(id)];
      if (my !== undefined && their !== undefined) return merge(was, my, their, `${path}.${id}`, dispute);
      const left = my ?? their;
      return was === undefined || !equal(was, left) ? left : undefined;
    })
    .filter((row) => row !== undefined);
}

function mergeSets(base: unknown, mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const before = isList(base) ? base : [];
  return [...new Set([...theirs, ...mine])].filter((item) => (mine.includes(item) && theirs.includes(item)) || !before.includes(item));
}

function byId(rows: unknown): ReadonlyMap<string, unknown> {
  return new Map(rowIds(rows).map((id, index) => [id, (rows as readonly unknown[])[index]]));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
