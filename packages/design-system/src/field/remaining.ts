import { counted, phrase, word } from '../words.js';

/** Characters as JSON Schema counts them: code points, so that an emoji is one. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** « 12 caractères restants », or by how many the text is too long. */
export function remainingText(remaining: number): string {
  if (remaining < 0) return counted(-remaining, '1 caractère en trop', '{count} caractères en trop');
  return counted(remaining, '{count} caractère restant', '{count} caractères restants');
}

const milestones = [0, 10, 20, 50, 100];

/** What a screen reader hears, politely: it changes at a few thresholds, not at every key. */
export function remainingMilestone(remaining: number): string {
  if (remaining < 0) return word('Nombre maximal de caractères dépassé');
  const milestone = milestones.find((limit) => remaining <= limit);
  if (milestone === undefined) return '';
  return milestone === 0 ? word('Plus aucun caractère disponible') : phrase('Moins de {count} caractères restants', { count: milestone + 1 });
}
