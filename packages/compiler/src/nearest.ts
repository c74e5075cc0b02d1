import leven from 'leven';

/** How many letters may differ in a word of this length; the shortest words all look alike. */
function allowance(length: number): number {
  if (length < 3) return 0;
  return length === 3 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** `widht` for `width`: the commonest slip of all, and one slip. Words of three letters all look alike. */
function isExchanged(written: string, name: string): boolean {
  if (written.length < 4) return false;
  const at = [...written].findIndex((letter, index) => letter !== name[index]);
  return at >= 0 && `${written.slice(0, at)}${written[at + 1] ?? ''}${written[at] ?? ''}${written.slice(at + 2)}` === name;
}

/** The known name that a misspelt one most probably meant, or undefined when none is close enough to be helpful. Capitals do not count. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const name of known) {
    const limit = Math.min(least, allowance(Math.min(written.length, name.length)) + 1);
    const [one, other] = [written.toLowerCase(), name.toLowerCase()];
    const distance = isExchanged(one, other) ? 1 : leven(one, other, { maxDistance: limit });
    if (distance < limit) [best, least] = [name, distance];
  }
  return best;
}

/** « (vouliez-vous « x » ?) » with its leading space, or nothing when no name is near. */
export const didYouMean = (name: string | undefined): string => (name === undefined ? '' : ` (vouliez-vous « ${name} » ?)`);

/** The same, for the nearest of the known names. */
export const suggestion = (written: string, known: Iterable<string>): string => didYouMean(nearest(written, known));
