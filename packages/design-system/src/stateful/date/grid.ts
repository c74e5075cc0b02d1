import { addDays, addMonths, monthOf, startOfMonth, startOfWeek, yearOf } from './iso.js';

/** Always six weeks, so that the calendar keeps its height from one month to the next. */
const WEEKS = 6;
const YEARS_SHOWN = 9;

/** The weeks that show the month of `iso`, neighbouring months' days included (S27). Each cell is a date. */
export function daysGrid(iso: string): string[][] {
  const first = startOfWeek(startOfMonth(iso));
  return grid(WEEKS, 7, (index) => addDays(first, index));
}

/** Four rows of three months. Each cell is the same day in another month, or that month's last day. */
export function monthsGrid(iso: string): string[][] {
  return grid(4, 3, (index) => addMonths(iso, index - monthOf(iso) + 1));
}

/** Three rows of three years (S29: 2017 … 2025). Each cell is the same day in another year. */
export function yearsGrid(iso: string): string[][] {
  return grid(3, 3, (index) => addMonths(iso, (index - yearPlace(iso)) * 12));
}

/** « 2017 – 2025 » */
export function yearsName(iso: string): string {
  const first = yearOf(iso) - yearPlace(iso);
  return `${first} – ${first + YEARS_SHOWN - 1}`;
}

/** Pages of years are fixed (…, 2017 to 2025, 2026 to 2034, …): a year always has the same place, 0 to 8. */
export function yearPlace(iso: string): number {
  return (yearOf(iso) - 1) % YEARS_SHOWN;
}

function grid(rows: number, columns: number, cell: (index: number) => string): string[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row * columns + column)));
}
