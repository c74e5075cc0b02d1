import type { Field, Option } from '../model/definition.js';
import { isDate } from '../language/day.js';

const EUROS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
// A number of four digits may be a year: only longer ones are grouped.
const NUMBERS = new Intl.NumberFormat('fr-FR', { useGrouping: 'min2', maximumFractionDigits: 20 });

/** 1 234,56 € from whole centimes. */
export function displayMoney(centimes: number): string {
  return EUROS.format(centimes / 100);
}

export function displayNumber(value: number): string {
  return NUMBERS.format(value);
}

/** 2026-02-28 → 28/02/2026. */
export function displayDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** « 12 - Age supérieur à 29 ans » (S36) for codes in figures, which people know; « Intérimaire » alone (S62) for the others. */
export function optionLabel({ code, title }: Pick<Option, 'code' | 'title'>): string {
  return /^\d+$/.test(String(code)) ? `${code} - ${title}` : title;
}

/** A code that the list does not know is shown as it is. */
function displayCode(field: Field, code: unknown): string {
  const option = field.options?.find((candidate) => candidate.code === code);
  return option ? optionLabel(option) : displayRaw(code);
}

/** What was typed and means nothing. Objects never come from a person. */
function displayRaw(value: unknown): string {
  return typeof value === 'object' ? '' : String(value ?? '');
}

/** A field's value as a person reads it, '' when it is empty; a wrong value is shown as it was typed. */
export function display(field: Field, value: unknown): string {
  if (field.options && Array.isArray(value)) return value.map((code) => displayCode(field, code)).join(', ');
  if (field.options) return displayCode(field, value);
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non';
  if (field.type === 'date' && isDate(value)) return displayDate(value as string);
  if (field.type === 'number' && typeof value === 'number') {
    return field.widget === 'money' ? displayMoney(value) : displayNumber(value);
  }
  return displayRaw(value);
}
