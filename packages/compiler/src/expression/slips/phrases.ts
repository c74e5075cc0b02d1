import { problemAt, quote } from '../messages.js';
import type { ExpressionProblem, SymbolNode } from '../symbols.js';
import type { Token } from '../tokens.js';
import { isValueEnd, itemsOf, type Item } from './terms.js';

/** What a dotted name designates here. */
export type Known = (name: string) => SymbolNode | undefined;

/** What to write: `a` is the name before the phrase and `node` what it designates, `b`, `c`… the values that the pattern holds, as they were written. */
type Good = (a: string, b: string, c: string, node: SymbolNode | undefined) => string;

const VALUE = String.raw`([\w.'-]+|")`;
const not = (phrase: string): string => `n'(?:est|etait) pas ${phrase}`;
const FILLED = '(?:rempli|renseigne|saisi|complete|present|fourni|non vide)e?';
const UNIT = '(mois|jours?|semaines?|ans?|annees?)';

const patterns = <What>(table: readonly (readonly [phrase: string, what: What])[]): readonly (readonly [phrase: RegExp, what: What])[] =>
  table.map(([phrase, what]) => [new RegExp(`^(?:${phrase})(?= |$)`, 'd'), what]);

/** The operators as one says them. */
const OPERATORS = patterns<string>([
  ['(?:est )?(?:superieur|plus grand)e? ou egale? (?:a|que)', '>='],
  ['(?:est )?(?:inferieur|plus petit)e? ou egale? (?:a|que)', '<='],
  ['(?:est )?(?:strictement )?(?:superieure? a|plus (?:grand|haut|age|long)e? que|plus de)', '>'],
  ['(?:est )?(?:strictement )?(?:inferieure? a|plus (?:petit|jeune|court)e? que|moins de)', '<'],
  ['(?:est |d\')?au moins(?: egale? a)?', '>='],
  ['(?:est |d\')?au plus(?: egale? a)?', '<='],
  [not('egale? a'), '!='],
  ['(?:est )?differente? d[eu]', '!='],
  ['(?:est )?egale? a', '=='],
  ['(?:est )?(?:apres|posterieure? a)', '>'],
  ['(?:est )?(?:avant|anterieure? a)', '<'],
  ['(?:est )?(?:parmi|dans|l\'une? de|fait partie de)', 'in'],
  ['fois|x', '*'],
  ['divisee? par', '/'],
  ["n'est pas|ne vaut pas", '!='],
  ['est|vaut|egale?', '=='],
]);

/** Phrases after a value, and what to write for the whole. */
const AFTER = patterns<Good>([
  [`(?:${not('vide')}|est ${FILLED})`, (a) => `rempli(${a})`],
  [`(?:est vide|${not(FILLED)})`, (a) => `!rempli(${a})`],
  ['est (?:vraie?|cochee?|oui)', (a) => `${a} == true`],
  [`(?:est (?:fausse|faux|decochee?|non)|${not('(?:vraie?|cochee?)')})`, (a) => `${a} == false`],
  [`(?:est )?(?:compris )?entre ${VALUE} et ${VALUE}`, (a, b, c) => `${a} >= ${b} && ${a} <= ${c}`],
  [`(?:contient|comprend|inclut) ${VALUE}`, (a, b, _, node) => (node?.type === 'codes' ? `${b} in ${a}` : `${a}.contains(${b})`)],
  [`commence par ${VALUE}`, (a, b) => `${a}.startsWith(${b})`],
  [`(?:se termine|finit|termine) par ${VALUE}`, (a, b) => `${a}.endsWith(${b})`],
  [not("(?:dans|parmi|l'une? de)"), (a) => `!(${a} in […])`],
  [`\\+ (0) ${UNIT}`, (a, b, c) => shifted(a, b, c, '')],
  [`- (0) ${UNIT}`, (a, b, c) => shifted(a, b, c, '-')],
]);

const shifted = (date: string, count: string, unit: string, sign: string): string =>
  /^(?:mois|a)/.test(unit) ? `ajouterMois(${date}, ${sign}${unit === 'mois' ? count : Number(count) * 12})` : `ajouterJours(${date}, ${sign}${unit.startsWith('s') ? Number(count) * 7 : count})`;

/** Phrases that are a value by themselves. */
const ALONE = patterns<string>([["(?:aujourd'hui|today|now|maintenant|date du jour)(?: \\( \\))?", 'aujourdhui()']]);

/**
 * French sentences in the place of operators and functions. Two names side by side are never an expression, so that only the
 * phrases of one word ask whether a field has that name.
 */
export function phraseSlips(tokens: readonly Token[], source: string, known: Known): readonly ExpressionProblem[] {
  const items = itemsOf(tokens);
  const problems: ExpressionProblem[] = [];
  for (let index = 0; index < items.length; index++) {
    const found = phraseAt(items, index, source, known);
    if (!found) continue;
    const whole = { start: found.start, end: items[found.last]!.end };
    problems.push(problemAt(whole, 'mot', `${quote(source.slice(whole.start, whole.end))} n'existe pas ici : écrivez ${quote(found.good)}`));
    index = found.last;
  }
  return problems;
}

interface Found {
  readonly good: string;
  readonly start: number;
  readonly last: number;
}

function phraseAt(items: readonly Item[], index: number, source: string, known: Known): Found | undefined {
  const item = items[index]!;
  // A phrase begins with a word, or with the sign of a date that is shifted.
  if (item.kind !== 'name' && !SHIFTS.has(item.word)) return undefined;
  const before = items[index - 1];
  const written = ({ start, end }: Item): string => source.slice(start, end);
  const words = items.slice(index, index + MOST_WORDS).map(({ word }) => word).join(' ');
  const isField = item.kind === 'name' && known(written(item)) !== undefined;
  for (const [phrase, good] of isField ? [] : ALONE) {
    const found = match(phrase, words, items, index);
    if (found) return { good, start: item.start, last: found.last };
  }
  if (!isValueEnd(before)) return undefined;
  for (const [phrase, good] of AFTER) {
    const found = match(phrase, words, items, index);
    const subject = before?.kind === 'name' ? before : undefined;
    const [b, c] = (found?.values ?? []).map(written);
    if (found) return { good: good(subject ? written(subject) : 'champ', b ?? '', c ?? '', subject && known(written(subject))), start: (subject ?? item).start, last: found.last };
  }
  for (const [phrase, operator] of OPERATORS) {
    const found = match(phrase, words, items, index);
    if (found && items[found.last + 1] && !(isField && found.last === index)) return { good: operator, start: item.start, last: found.last };
  }
  return undefined;
}

/** The last item of a phrase that begins at an item, and the items that it captures, when it does. */
function match(phrase: RegExp, words: string, items: readonly Item[], index: number): { readonly last: number; readonly values: readonly Item[] } | undefined {
  const found = phrase.exec(words);
  if (!found) return undefined;
  const indexAt = (offset: number): number => index + words.slice(0, offset).split(' ').length - 1;
  const values = (found.indices ?? []).slice(1).flatMap((place) => (place ? (items[indexAt(place[0])] ?? []) : []));
  return { last: indexAt(found[0].length), values };
}

const MOST_WORDS = 8;
const SHIFTS = new Set(['+', '-']);
