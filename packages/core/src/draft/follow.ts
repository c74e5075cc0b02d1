import type { Definition, Migration } from '../model/definition.js';
import { toConcrete } from '../model/walk.js';
import { compareVersions } from './version.js';

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

function follow(path: string, { renamed = {}, split = {}, dropped = [] }: Migration): readonly string[] {
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ...Object.entries(renamed).map(([from, to]) => [from, [to]] as const),
    ...Object.entries(split).map(([from, { into }]) => [from, into] as const),
    ...dropped.map((from) => [from, []] as const),
  ];
  const deepest = [...ways].sort(([a], [b]) => b.split('.').length - a.split('.').length);
  for (const [from, targets] of deepest) {
    const ids = idsUnder(from, path);
    if (!ids) continue;
    const rest = path.split('.').slice(from.split('.').length);
    return targets.filter((to) => to.split('*').length - 1 === ids.length).map((to) => [toConcrete(to, ids), ...rest].join('.'));
  }
  const left = ways.filter(([from]) => from.startsWith(`${path}.`) && !from.includes('*')).flatMap(([, targets]) => targets.filter((to) => !to.startsWith(`${path}.`)));
  return [path, ...left];
}

/** Ids of the rows by which a concrete path is the template path or is below it; undefined when it is neither. */
function idsUnder(template: string, path: string): readonly string[] | undefined {
  const [keys, segments] = [template.split('.'), path.split('.')];
  if (keys.length > segments.length || keys.some((key, index) => key !== '*' && key !== segments[index])) return undefined;
  return keys.flatMap((key, index) => (key === '*' ? [segments[index] as string] : []));
}
