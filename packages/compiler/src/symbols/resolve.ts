import type { Report } from '../source/position.js';
import type { Span } from '../source/json.js';
import { suggestion } from '../nearest.js';
import { walk, type Part } from './part.js';

/**
 * Finds the part that a dotted name means, as expressions do: the first segment innermost object first, then outward to the root,
 * then down. What is not found is reported with `where`, the keyword that cites it.
 */
export function resolveName(name: string, from: Part, at: Span, where: string, report: Report): Part | undefined {
  const [first = '', ...rest] = name.split('.');
  const levels = scopesOf(from).filter((scope) => childOf(scope, first));
  const start = levels[0];
  if (start === undefined) {
    report(at, 'champ-inconnu', `« ${where} » cite un champ absent « ${name} »${remedy(first, rest, from)}`, 'error', first);
    return undefined;
  }
  if (levels.length > 1) {
    const paths = levels.map((scope) => `« ${childOf(scope, first)?.path ?? ''} »`).join(' et ');
    report(at, 'nom-ambigu', `« ${first} » existe à plusieurs niveaux (${paths}) : le plus proche est pris, écrivez le nom complet`, 'warning');
  }
  let part: Part | undefined = childOf(start, first);
  for (const segment of rest) {
    if (part?.symbol.unknown) return undefined; // which is told where it is written
    const next: Part | undefined = part && childOf(part, segment);
    if (part && !next) {
      const known = part.children.map((child) => child.key);
      report(at, 'champ-inconnu', `« ${where} » cite un champ absent « ${name} » : « ${part.key} » ne contient pas « ${segment} »${suggestion(segment, known)}`, 'error', segment);
      return undefined;
    }
    part = next;
  }
  return part;
}

/** A name that stands elsewhere is written with the path to it, and so is what only one place holds; any other is probably misspelt. */
function remedy(name: string, rest: readonly string[], from: Part): string {
  const scopes = scopesOf(from);
  const all = [...walk(scopes.at(-1) ?? from)];
  const elsewhere = all.find(({ key, parent }) => parent && key === name);
  const same = rest.length > 0 && !elsewhere ? all.filter(({ path }) => path.endsWith(`.${rest.join('.')}`)) : [];
  if (same.length === 1) return ` : écrivez « ${same[0]!.path} »`;
  if (elsewhere) return ` ici : écrivez « ${elsewhere.path.replaceAll('.*', '')} »`;
  return suggestion(name, scopes.flatMap((scope) => scope.children.map((child) => child.key)));
}

const childOf = (part: Part, key: string): Part | undefined => part.children.find((child) => child.key === key);

function scopesOf(from: Part): readonly Part[] {
  return from.parent ? [from, ...scopesOf(from.parent)] : [from];
}
