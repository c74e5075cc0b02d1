import { word } from '../../words.js';
import { dayOf, monthOf, weekdayOf, yearOf } from './iso.js';

/** S27: the week's days as the calendar shows them, Monday first. */
export const SHORT_DAYS = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di'] as const;

export const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** S28 */
export const SHORT_MONTHS = [
  'Janv.',
  'Févr.',
  'Mars',
  'Avr.',
  'Mai',
  'Juin',
  'Juil.',
  'Août',
  'Sept.',
  'Oct.',
  'Nov.',
  'Déc.',
] as const;

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** « Janv. » */
export function shortMonth(iso: string): string {
  return word<string>(SHORT_MONTHS[monthOf(iso) - 1] ?? '');
}

/** « janvier 2025 » */
export function monthName(iso: string): string {
  return `${word<string>(MONTHS[monthOf(iso) - 1] ?? '')} ${yearOf(iso)}`;
}

/** « mercredi 1 janvier 2025 »: not « 1er », so that the name contains what is seen in the cell (WCAG 2.5.3). */
export function dayName(iso: string): string {
  return `${word<string>(DAYS[weekdayOf(iso)] ?? '')} ${dayOf(iso)} ${monthName(iso)}`;
}
