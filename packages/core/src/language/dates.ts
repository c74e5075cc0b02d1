/** Dates are ISO strings (`2026-02-28`) and computed with integers: no time zone, no local clock. */

import { both, daysIn, parseDay, type Day } from './day.js';
import { dayFromNumber, dayNumber, writeDay } from './day-number.js';

function dayAfter({ year, month, day }: Day): Day {
  if (day < daysIn(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

/**
 * Full months from `start` to `end`, the end day included: 1 September → 28 February is 6, 31 January → 28 February is 1.
 * Negative (and rounded towards zero) when the end comes first.
 */
export function mois(start: unknown, end: unknown): number | undefined {
  return both(start, end, (from, last) => {
    const to = dayAfter(last);
    const months = (to.year - from.year) * 12 + to.month - from.month;
    if (months > 0 && to.day < from.day) return months - 1;
    return months < 0 && to.day > from.day ? months + 1 : months;
  });
}

/** Days from `start` to `end`, the end day excluded (a difference): 1 → 2 January is 1, negative when the end comes first. */
export function jours(start: unknown, end: unknown): number | undefined {
  return both(start, end, (from, to) => dayNumber(to) - dayNumber(from));
}

/** The same day `count` months later (earlier when negative), or the last of the month: 31 January + 1 → 28 or 29 February. */
export function ajouterMois(date: unknown, count: unknown): string | undefined {
  const from = parseDay(date);
  if (from === undefined || typeof count !== 'number' || !Number.isInteger(count)) return undefined;
  const months = from.year * 12 + from.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return writeDay({ year, month, day: Math.min(from.day, daysIn(year, month)) });
}

/** That many days later, earlier when negative. */
export function ajouterJours(date: unknown, count: unknown): string | undefined {
  const from = parseDay(date);
  if (from === undefined || typeof count !== 'number' || !Number.isInteger(count)) return undefined;
  return writeDay(dayFromNumber(dayNumber(from) + count));
}

/** The first day of the date's month. */
export function debutMois(date: unknown): string | undefined {
  const from = parseDay(date);
  return from && writeDay({ ...from, day: 1 });
}
