import { both } from './day.js';

/** Full years from birth to a date. Someone born on 29 February grows older on 1 March in common years. Negative before birth. */
export function age(birth: unknown, date: unknown): number | undefined {
  return both(birth, date, (from, to) => {
    const before = to.month < from.month || (to.month === from.month && to.day < from.day);
    return to.year - from.year - (before ? 1 : 0);
  });
}
