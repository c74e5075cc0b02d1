/** « 3 résultats »: what a screen reader hears of a list that changes as one types. */
export function countText(count: number): string {
  if (count === 0) return 'Aucun résultat';
  return `${count} ${count > 1 ? 'résultats' : 'résultat'}`;
}
