/** A day of the calendar: ISO text (`2026-02-28`) or three integers. No time zone, no local clock. */

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Undefined for what is not a real day of the calendar (31/02, 2026-2-1, 12). */
export function parseDay(value: unknown): Day | undefined {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

export function isDate(value: unknown): boolean {
  return parseDay(value) !== undefined;
}

/** What two dates give; unknown when one of them is no date. */
export function both(a: unknown, b: unknown, operation: (a: Day, b: Day) => number): number | undefined {
  const [first, second] = [parseDay(a), parseDay(b)];
  return first && second ? operation(first, second) : undefined;
}
