/** Characters as JSON Schema counts them: code points, so that an emoji is one. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const characters = (count: number): string => `${count} ${count > 1 ? 'caractères' : 'caractère'}`;

/** « 12 caractères restants », or by how many the text is too long. */
export function remainingText(remaining: number): string {
  if (remaining < 0) return `${characters(-remaining)} en trop`;
  return `${characters(remaining)} ${remaining > 1 ? 'restants' : 'restant'}`;
}

const milestones = [0, 10, 20, 50, 100];

/** What a screen reader hears, politely: it changes at a few thresholds, not at every key. */
export function remainingMilestone(remaining: number): string {
  if (remaining < 0) return 'Nombre maximal de caractères dépassé';
  const milestone = milestones.find((limit) => remaining <= limit);
  if (milestone === undefined) return '';
  return milestone === 0 ? 'Plus aucun caractère disponible' : `Moins de ${milestone + 1} caractères restants`;
}
