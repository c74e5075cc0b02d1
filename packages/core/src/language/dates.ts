/** Dates are ISO strings (`2026-02-28`) and computed with integers: no time zone, no local clock. */

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysIn(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Undefined for what is not a real day of the calendar (31/02, 2026-2-1, 12). */
function parse(value: unknown): Day | undefined {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

function both(a: unknown, b: unknown, operation: (a: Day, b: Day) => number): number | undefined {
  const [first, second] = [parse(a), parse(b)];
  return first && second ? operation(first, second) : undefined;
}

/** Days since 1 March of year 0: counting years from March puts the leap day last. */
function dayNumber({ year, month, day }: Day): number {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day;
}

function dayAfter({ year, month, day }: Day): Day {
  if (day < daysIn(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

export function isDate(value: unknown): boolean {
  return parse(value) !== undefined;
}

/** Full years from birth to a date. Someone born on 29 February grows older on 1 March in common years. Negative before birth. */
export function age(birth: unknown, date: unknown): number | undefined {
  return both(birth, date, (from, to) => {
    const before = to.month < from.month || (to.month === from.month && to.day < from.day);
    return to.year - from.year - (before ? 1 : 0);
  });
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
  const from = parse(date);
  if (from === undefined || typeof count !== 'number' || !Number.isInteger(count)) return undefined;
  const months = from.year * 12 + from.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  if (year < 0 || year > 9999) return undefined;
  const day = Math.min(from.day, daysIn(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
