import type { Definition, Migration } from '../model/definition.js';
import { toConcrete } from '../model/walk.js';
import { compareVersions } from './version.js';
import { canLead, rowsTowards, wayOf, waysOf } from './ways.js';

/** The steps that lead from a version to that of the definition, in order. */
export function stepsBetween(definition: Definition, version: string): readonly Migration[] {
  return definition.migrations
    .filter((step) => compareVersions(step.version, version) > 0 && compareVersions(step.version, definition.version) <= 0)
    .sort((a, b) => compareVersions(a.version, b.version));
}

/**
 * Where concrete paths of a version lead in that of the definition: what is asked of a person who completes a dossier stays
 * what was asked. A section whose fields moved away is still itself, and they are too; what was dropped is no more.
 */
export function followPaths(definition: Definition, version: string, paths: readonly string[]): readonly string[] {
  return stepsBetween(definition, version).reduce<readonly string[]>((now, step) => [...new Set(now.flatMap((path) => follow(path, step)))], paths);
}

function follow(path: string, step: Migration): readonly string[] {
  const led = ledFrom(path, step);
  if (led) return led;
  const ways = waysOf(step);
  const left = ways.filter(({ from }) => from.startsWith(`${path}.`) && !from.includes('*')).flatMap(({ from, to }) => to.filter((each) => !each.startsWith(`${path}.`)).map((each) => toConcrete(each, rowsTowards(each, [], from))));
  return [path, ...left];
}

/** Where a step leads a concrete path with all that is below it; undefined when it stays where it is. */
export function ledFrom(path: string, step: Migration): readonly string[] | undefined {
  const found = wayOf(path, waysOf(step));
  if (!found) return undefined;
  const { way, ids, rest } = found;
  const from = toConcrete(way.from, ids);
  return way.to.filter((to) => canLead(to, ids)).map((to) => [toConcrete(to, rowsTowards(to, ids, from)), ...rest].join('.'));
}
