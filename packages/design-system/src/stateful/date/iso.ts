/**
 * Arithmetic on ISO dates (`2025-01-31`), years 0001 to 9999. Computed in UTC: no time zone, no summer time.
 * ISO dates compare in time order as plain strings.
 */

export const FIRST_DATE = '0001-01-01';
export const LAST_DATE = '9999-12-31';

const DAY = 86_400_000;

/** Whether the text is a date that exists, written AAAA-MM-JJ. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined;
}

/** The ISO date of a year, a month (1 to 12) and a day, or `undefined` when there is no such day. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const exists = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
  return exists ? write(year, month, day) : undefined;
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

/** 1 to 12 */
export function monthOf(iso: string): number {
  return Number(iso.slice(5, 7));
}

/** 1 to 31 */
export function dayOf(iso: string): number {
  return Number(iso.slice(8, 10));
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(iso: string): number {
  return (new Date(toTime(iso)).getUTCDay() + 6) % 7;
}

/** The week starts on Monday (S27). */
export function startOfWeek(iso: string): string {
  return addDays(iso, -weekdayOf(iso));
}

export function startOfMonth(iso: string): string {
  return `${iso.slice(0, 7)}-01`;
}

export function addDays(iso: string, days: number): string {
  const time = Math.min(Math.max(toTime(iso) + days * DAY, toTime(FIRST_DATE)), toTime(LAST_DATE));
  return new Date(time).toISOString().slice(0, 10);
}

/** The same day some months later, or the last day of a shorter month (31 January → 28 February). */
export function addMonths(iso: string, months: number): string {
  const count = yearOf(iso) * 12 + monthOf(iso) - 1 + months;
  const year = Math.floor(count / 12);
  if (year < 1) return FIRST_DATE;
  if (year > 9999) return LAST_DATE;
  const month = count - year * 12 + 1;
  return write(year, month, Math.min(dayOf(iso), lengthOfMonth(year, month)));
}

/** The date itself, or the nearest limit. */
export function clampDate(iso: string, min: string | undefined, max: string | undefined): string {
  if (min !== undefined && iso < min) return min;
  if (max !== undefined && iso > max) return max;
  return iso;
}

/** Today where the person is: the default where no clock is given. */
export function localToday(): string {
  const now = new Date();
  return write(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function write(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** An ISO date alone is read as midnight UTC. */
function toTime(iso: string): number {
  return Date.parse(iso);
}
