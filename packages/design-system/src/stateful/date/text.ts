import { isIsoDate, isoDate, yearOf } from './iso.js';

/** How far after today a year written with two digits may lie; beyond, it belongs to the century before. */
const YEARS_AHEAD = 20;

/** JJ/MM/AAAA for an ISO date; anything else as it was typed, so that nothing a person wrote is lost. */
export function dateToText(value: string | undefined): string {
  if (value === undefined || !isIsoDate(value)) return value ?? '';
  return `${value.slice(8)}/${value.slice(5, 7)}/${value.slice(0, 4)}`;
}

/**
 * The ISO date that a person meant: day, month and year separated by / - . or spaces, or all digits together (01021990, 010290),
 * or an ISO date pasted from elsewhere. A year of two digits is the one between 79 years before today and 20 years after.
 * @param today ISO date, for years of two digits
 * @returns the ISO date, or `undefined` when the text is no date that exists
 */
export function textToDate(text: string, today: string): string | undefined {
  const cleaned = clean(text);
  if (isIsoDate(cleaned)) return cleaned;
  const match =
    /^(\d{1,2})[/.\-\s]+(\d{1,2})[/.\-\s]+(\d{4}|\d{2})$/.exec(cleaned) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(cleaned);
  if (!match) return undefined;
  const [, day = '', month = '', year = ''] = match;
  return isoDate(year.length === 2 ? fullYear(Number(year), yearOf(today)) : Number(year), Number(month), Number(day));
}

/**
 * Like `textToDate`, for a text still being typed: only when the century is written.
 * « 01/01/19 » may be the beginning of 1990 and must not pass for 2019 in the meantime.
 */
export function writtenInFull(text: string): string | undefined {
  const date = textToDate(text, '2000-01-01');
  return date === textToDate(text, '2100-01-01') ? date : undefined;
}

/** Text copied from other programs may carry invisible direction marks. */
function clean(text: string): string {
  return text.replace(/[\u200e\u200f]/g, '').trim();
}

function fullYear(twoDigits: number, thisYear: number): number {
  const latest = thisYear + YEARS_AHEAD;
  return latest - ((((latest - twoDigits) % 100) + 100) % 100);
}
