import { daysGrid, monthsGrid, yearPlace, yearsGrid, yearsName } from './grid.js';
import { addDays, addMonths, dayOf, FIRST_DATE, LAST_DATE, monthOf, weekdayOf, yearOf } from './iso.js';
import { dayName, monthName, shortMonth } from './names.js';

/** The three views of the calendar (S27 to S29). A cell is a date of which only the first characters count. */
export type ViewName = 'days' | 'months' | 'years';

export interface View {
  /** Characters of an ISO date that tell one cell from another. */
  readonly precision: number;
  readonly cells: (iso: string) => string[][];
  readonly text: (iso: string) => string;
  /** What a screen reader says instead of the text. */
  readonly name?: (iso: string) => string;
  readonly pageName: (iso: string) => string;
  /** From one page to the next, in months. */
  readonly page: number;
  readonly previous: string;
  readonly next: string;
  readonly columns: number;
  /** Where a cell stands in its row, from 0. */
  readonly column: (iso: string) => number;
  /** So many cells further. */
  readonly step: (iso: string, cells: number) => string;
}

export const VIEWS: Readonly<Record<ViewName, View>> = {
  days: {
    precision: 10,
    cells: daysGrid,
    text: (iso) => String(dayOf(iso)),
    name: dayName,
    pageName: monthName,
    page: 1,
    previous: 'Mois précédent',
    next: 'Mois suivant',
    columns: 7,
    column: weekdayOf,
    step: addDays,
  },
  months: {
    precision: 7,
    cells: monthsGrid,
    text: shortMonth,
    pageName: (iso) => String(yearOf(iso)),
    page: 12,
    previous: 'Année précédente',
    next: 'Année suivante',
    columns: 3,
    column: (iso) => (monthOf(iso) - 1) % 3,
    step: addMonths,
  },
  years: {
    precision: 4,
    cells: yearsGrid,
    text: (iso) => String(yearOf(iso)),
    pageName: yearsName,
    page: 9 * 12,
    previous: 'Années précédentes',
    next: 'Années suivantes',
    columns: 3,
    column: (iso) => yearPlace(iso) % 3,
    step: (iso, cells) => addMonths(iso, cells * 12),
  },
};

/** Which dates may be chosen, both ends included. */
export interface Limits {
  readonly min: string | undefined;
  readonly max: string | undefined;
}

/** Whether two dates are the same cell. */
export function sameCell({ precision }: View, one: string | undefined, other: string): boolean {
  return one?.slice(0, precision) === other.slice(0, precision);
}

/** Whether no date of the cell may be chosen. */
export function isOutside({ precision }: View, iso: string, { min = FIRST_DATE, max = LAST_DATE }: Limits): boolean {
  const cell = iso.slice(0, precision);
  return cell < min.slice(0, precision) || cell > max.slice(0, precision);
}
