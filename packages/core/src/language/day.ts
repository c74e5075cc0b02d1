/** A day of the calendar: ISO text (`2026-02-28`), three integers, or a number of days. No time zone, no local clock. */

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

/** ISO text; undefined for a year that does not fit in four digits. */
export function writeDay({ year, month, day }: Day): string | undefined {
  if (year < 0 || year > 9999) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Years are counted from March, which puts the leap day last: days before a month of such a year. */
const daysBefore = (month: number): number => Math.floor((153 * month + 2) / 5);

/** Days since the last of February of year 0: 1 is 1 March, a Wednesday. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month > 2 ? year : year - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + daysBefore((month + 9) % 12) + day;
}

/** Days of 400 years, after which the calendar begins again. */
const CYCLE = 146_097;

export function dayFromNumber(number: number): Day {
  const cycle = Math.floor((number - 1) / CYCLE);
  const rest = number - 1 - cycle * CYCLE;
  const y = Math.floor((rest - Math.floor(rest / 1460) + Math.floor(rest / 36_524) - Math.floor(rest / (CYCLE - 1))) / 365);
  const ofYear = rest - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  return { year: cycle * 400 + y + (month > 9 ? 1 : 0), month: ((month + 2) % 12) + 1, day: ofYear - daysBefore(month) + 1 };
}
