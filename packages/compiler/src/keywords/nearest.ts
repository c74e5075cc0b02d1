import leven from 'leven';

/** The known name that looks most like what was written, if one is close enough to be what was meant. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(written.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const name of known) {
    if (name.toLowerCase() === written.toLowerCase()) return name;
    const distance = leven(written, name, { maxDistance: limit + 1 });
    // A name shorter than the distance would match anything.
    if (distance < least && distance < name.length) [best, least] = [name, distance];
  }
  return best;
}

/** « (vouliez-vous « x » ?) » with its leading space, or nothing. */
export function suggestion(written: string, known: Iterable<string>): string {
  const name = nearest(written, known);
  return name === undefined ? '' : ` (vouliez-vous « ${name} » ?)`;
}
