import type { Migration } from '../model/definition.js';

/** What becomes of one place of the version before: it goes elsewhere, is cut into several, or is no more. */
export interface Way {
  /** Template path, in the version before. */
  readonly from: string;
  /** Template paths in the version that the step leads to; none for what was dropped. */
  readonly to: readonly string[];
  /** Where the text is cut, for a split. */
  readonly by?: string;
}

/** The ways of a step, the deepest first: what leaves a section does so before the section itself. */
export function waysOf({ renamed = {}, split = {}, dropped = [] }: Migration): readonly Way[] {
  const ways: readonly Way[] = [
    ...Object.entries(renamed).map(([from, to]) => ({ from, to: [to] })),
    ...Object.entries(split).map(([from, { by, into }]) => ({ from, to: into, by })),
    ...dropped.map((from) => ({ from, to: [] })),
  ];
  return [...ways].sort((a, b) => depthOf(b.from) - depthOf(a.from));
}

const depthOf = (path: string): number => path.split('.').length;

/** Whether a value of one row each leads there: out of its row, several would meet in one place. */
export const canLead = (to: string, ids: readonly string[]): boolean => starsOf(to) >= ids.length;

const starsOf = (path: string): number => path.split('*').length - 1;

/**
 * Ids of the rows that a template path passes through, for a value that stood at a concrete path. What comes into a group from outside
 * gets a row there, that of the object that held it: the fields that left one object stay together.
 */
export function rowsTowards(to: string, ids: readonly string[], path: string): readonly string[] {
  const holder = to.endsWith('*') ? path : path.replace(/\.[^.]+$/, '');
  const rows = [...ids];
  while (rows.length < starsOf(to)) rows.push(holder.replaceAll('.', '-'));
  return rows;
}

/** The way that a concrete path goes, with the ids of the rows it passes through and what it is below; undefined when it stays. */
export function wayOf(path: string, ways: readonly Way[]): { readonly way: Way; readonly ids: readonly string[]; readonly rest: readonly string[] } | undefined {
  const segments = path.split('.');
  for (const way of ways) {
    const keys = way.from.split('.');
    if (keys.length > segments.length || keys.some((key, index) => key !== '*' && key !== segments[index])) continue;
    const ids = keys.flatMap((key, index) => (key === '*' ? [segments[index] as string] : []));
    return { way, ids, rest: segments.slice(keys.length) };
  }
  return undefined;
}
