import { parseDay, type Day } from './day.js';
import { dayFromNumber, dayNumber, writeDay } from './day-number.js';

/** Month and day of the public holidays that do not move (Code du travail, art. L3133-1). */
const FIXED = new Set(['1-1', '5-1', '5-8', '7-14', '8-15', '11-1', '11-11', '12-25']);
/** Days after Easter: its Monday, Ascension, the Monday of Pentecost. */
const AFTER_EASTER = [1, 39, 50];
/** More would be a mistake of the author, and would keep the page waiting. */
const MOST_DAYS = 1000;

/** Easter, by the Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const correction = century - Math.floor((century + 8) / 25) + 1;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor(correction / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * shift + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}

function isWorking(number: number): boolean {
  const { year, month, day } = dayFromNumber(number);
  const isSunday = number % 7 === 5;
  return !isSunday && !FIXED.has(`${month}-${day}`) && !AFTER_EASTER.includes(number - dayNumber(easter(year)));
}

/**
 * That many « jours ouvrables » later: every day but Sundays and public holidays (the local ones of Alsace-Moselle and of the
 * overseas departments are not counted as such). 1 after a Saturday is Monday. Unknown for a negative number, or over 1,000.
 */
export function ajouterJoursOuvrables(date: unknown, count: unknown): string | undefined {
  const from = parseDay(date);
  if (from === undefined || typeof count !== 'number' || !Number.isInteger(count) || count < 0 || count > MOST_DAYS) return undefined;
  let number = dayNumber(from);
  for (let left = count; left > 0; left -= isWorking(number) ? 1 : 0) number += 1;
  return writeDay(dayFromNumber(number));
}
