import { read } from '../architecture/repository.js';

export const README = 'README.md';

/** The text of the README. */
export const readme: string = read(README);

/** Blocks of code, in order, of one language (`sh`, `json`, `html`, `text`). */
export const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm)].filter(([, name]) => name === language).map(([, , text]) => text ?? '');

/** Where the tables of the recette begin and end. */
const MARKERS = ['<!-- recette : écrit par test/readme/write.ts -->', '<!-- fin de la recette -->'] as const;

/** What stands between the markers; throws when the README has not both, in order. */
export function recetteOf(text: string): string {
  const [start, end] = boundsOf(text);
  return text.slice(start, end).trim();
}

/** The same README with other tables. */
export function withRecette(text: string, tables: string): string {
  const [start, end] = boundsOf(text);
  return `${text.slice(0, start)}\n\n${tables}\n\n${text.slice(end)}`;
}

function boundsOf(text: string): readonly [start: number, end: number] {
  const [start, end] = [text.indexOf(MARKERS[0]), text.indexOf(MARKERS[1])];
  if (start < 0 || end < start) throw new Error(`README.md doit contenir « ${MARKERS[0]} » puis « ${MARKERS[1]} »`);
  return [start + MARKERS[0].length, end];
}
