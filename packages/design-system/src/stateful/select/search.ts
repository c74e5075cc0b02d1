import { fold } from '../fold.js';
import { moveTarget } from './move.js';
import type { SelectOption } from './options.js';

/** A list that is longer is searched: beyond about a dozen lines, reading them all is slower than typing a few letters. */
const READ_AT_A_GLANCE = 12;

/** Whether the list opens with a search box. */
export const isSearched = (options: readonly SelectOption[]): boolean => options.length > READ_AT_A_GLANCE;

/** The options of which the code or the title holds every word that was typed, in order. */
export function matching(options: readonly SelectOption[], text: string): readonly SelectOption[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return options;
  return options.filter(({ code, title }) => {
    const where = fold(`${code} ${title}`);
    return words.every((word) => where.includes(word));
  });
}

/** Of the options found, the one that Enter should take: one whose title begins so, or the first; -1 when there is none. */
export function bestMatch(found: readonly SelectOption[], text: string): number {
  const wanted = fold(text.trim());
  const exact = found.findIndex(({ title, disabled }) => !disabled && fold(title).startsWith(wanted));
  return exact >= 0 ? exact : (moveTarget('Home', -1, found) ?? -1);
}
