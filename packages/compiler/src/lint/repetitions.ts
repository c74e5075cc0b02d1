/** A class, an escape, a bracket, or a sign that repeats; anything else is one character. */
const TOKEN = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|\(\?(?:[:=!]|<[=!]|<\w+>)|[*+?]\??|\{\d+(?:,\d*)?\}\??|[^]/gu;
const MANY = /^(?:[*+]|\{\d+,\d*\})/;
const REPEATED = /^[*+?{]/;

/**
 * Whether a regular expression may take long: a repetition in a repetition, or two that may read the same text. One repetition,
 * or several between fixed characters, cannot: most patterns need no closer look.
 */
export function mayBeSlow(pattern: string): boolean {
  const tokens = pattern.match(TOKEN) ?? [];
  const repeats = tokens.filter((token) => MANY.test(token)).length;
  const inGroup = tokens.some((token, index) => token === ')' && REPEATED.test(tokens[index + 1] ?? ''));
  const anchored = pattern.startsWith('^') && !pattern.includes('|');
  return repeats > 1 || (repeats === 1 && (inGroup || !anchored)) || /\\[1-9k]/.test(pattern);
}
