import { phrase, word } from '../words.js';

/** « 3 résultats »: what a screen reader hears of a list that changes as one types. */
export function countText(count: number): string {
  if (count === 0) return word('Aucun résultat');
  return count > 1 ? phrase('{count} résultats', { count: String(count) }) : word('1 résultat');
}
