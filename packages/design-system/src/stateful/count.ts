import { counted, word } from '../words.js';

/** « 3 résultats »: what a screen reader hears of a list that changes as one types. */
export function countText(count: number): string {
  if (count === 0) return word('Aucun résultat');
  return counted(count, '1 résultat', '{count} résultats');
}
