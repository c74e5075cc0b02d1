import leven from 'leven';

/** How many letters may differ in a word of this length. Two letters exchanged count for two; the shortest words all look alike. */
function allowance(length: number): number {
  if (length < 3) return 0;
  return length === 3 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** The known name that a misspelt one most probably meant, or undefined when none is close enough to be helpful. Capitals do not count. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const name of known) {
    const limit = Math.min(least, allowance(Math.min(written.length, name.length)) + 1);
    const distance = leven(written.toLowerCase(), name.toLowerCase(), { maxDistance: limit });
    if (distance < limit) [best, least] = [name, distance];
  }
  return best;
}

/** « (vouliez-vous « x » ?) » with its leading space, or nothing when no name is near. */
export const didYouMean = (name: string | undefined): string => (name === undefined ? '' : ` (vouliez-vous « ${name} » ?)`);

/** The same, for the nearest of the known names. */
export const suggestion = (written: string, known: Iterable<string>): string => didYouMean(nearest(written, known));
