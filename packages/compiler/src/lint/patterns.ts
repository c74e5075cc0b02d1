import { get, memberOf, numberAt, textAt } from '../source/json.js';
import type { Report } from '../source/position.js';
import type { Part } from '../symbols/part.js';

/** How the time that a regular expression takes grows with the text: as a power of its length, or exponentially (Infinity). */
export type Growth = number;

/** Tells how a regular expression grows. Given by the caller: what knows it weighs 3 MB, which a page need not load. */
export type MeasurePattern = (pattern: string) => Growth;

/** Steps that a page makes without anyone noticing. */
const MOST_STEPS = 10_000_000;

/** What the engine says, in its words → what to mend. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/Unterminated character class/, 'un crochet « [ » n’est pas fermé : ajoutez « ] », ou écrivez « \\\\[ » pour le caractère lui-même'],
  [/Unterminated group/, 'une parenthèse « ( » n’est pas fermée : ajoutez « ) », ou écrivez « \\\\( » pour le caractère lui-même'],
  [/Unmatched '\)'/, 'une parenthèse « ) » n’est pas ouverte : retirez-la, ou écrivez « \\\\) » pour le caractère lui-même'],
  [/Lone quantifier brackets|Incomplete quantifier/, 'une accolade ou un crochet est seul : écrivez « \\\\{ », « \\\\} » ou « \\\\] » pour le caractère lui-même'],
  [/Nothing to repeat/, '« * », « + » ou « ? » ne suit rien : écrivez « \\\\* », « \\\\+ » ou « \\\\? » pour le caractère lui-même'],
  [/Range out of order/, 'un intervalle va du plus grand au plus petit : écrivez par exemple « A-Z » ou « 0-9 »'],
  [/numbers out of order/, 'une répétition va du plus grand au plus petit : écrivez par exemple « {2,5} »'],
  [/Invalid (?:class )?escape|Invalid unicode escape|Invalid property name/, 'une barre oblique y précède un caractère qui n’en veut pas : retirez-la'],
];

function reasonOf({ message }: Error): string {
  const reason = REASONS.find(([said]) => said.test(message))?.[1];
  return reason === undefined ? '' : ` : ${reason}`;
}

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
    report(member.value, 'motif', `« pattern » n’est pas une expression régulière${reasonOf(error as Error)}`);
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
