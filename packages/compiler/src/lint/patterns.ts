import { get, memberOf, numberAt, textAt } from '../source/json.js';
import type { Report } from '../source/position.js';
import type { Part } from '../symbols/part.js';

/** How the time that a regular expression takes grows with the text: as a power of its length, or exponentially (Infinity). */
export type Growth = number;

/** Tells how a regular expression grows. Given by the caller: what knows it weighs 3 MB, which a page need not load. */
export type MeasurePattern = (pattern: string) => Growth;

/** Steps that a page makes without anyone noticing. */
const MOST_STEPS = 10_000_000;

/** Patterns that cannot be read, that have no limit, or that could take for ever on a text that is within it. */
export function lintPattern({ schema, type }: Part, measure: MeasurePattern | undefined, report: Report): void {
  const member = memberOf(schema, 'pattern');
  const pattern = textAt(schema, 'pattern');
  if (!member || pattern === undefined || type !== 'text') return;
  if (!get(schema, 'maxLength')) {
    report(member.at, 'motif', '« pattern » sans « maxLength » : une saisie très longue pourrait bloquer la page. Ajoutez « maxLength »');
  }
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    const why = (error as Error).message.replace(/^.*: /, '');
    report(member.value, 'motif', `« pattern » n’est pas une expression régulière (${why})`);
    return;
  }
  const growth = measure?.(pattern) ?? 1;
  const longest = numberAt(schema, 'maxLength');
  if (growth === Infinity) {
    report(member.value, 'motif', '« pattern » peut bloquer la page : une répétition en contient une autre, comme (a+)+. Écrivez-la sans répétition imbriquée, comme a+');
  } else if (longest !== undefined && longest ** growth > MOST_STEPS) {
    report(member.value, 'motif', `« pattern » est trop lent pour ${longest} caractères : plusieurs répétitions lisent le même texte. Réduisez « maxLength », ou rendez-les différentes`);
  }
}
