/** A day of the calendar as a number of days, and back to text. */

import type { Day } from './day.js';

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
