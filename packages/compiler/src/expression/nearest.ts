import leven from 'leven';

/** The candidate that a misspelt name most probably meant, or undefined when none is close enough to be helpful. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  // Two letters exchanged count for two.
  const limit = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = leven(name.toLowerCase(), candidate.toLowerCase());
    if (distance >= bestDistance) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}
