import type { Field } from '../model/definition.js';
import { display } from './display.js';
import { FORMATS } from './formats.js';

/** What is expected, said before anything is typed: « Format: JJ/MM/AAAA » (S26), « 200 caractères maximum » (S37). Undefined when free. */
export function hint(field: Field): string | undefined {
  const format = field.type === 'date' ? 'date' : field.format;
  const wording = format !== undefined && Object.hasOwn(FORMATS, format) ? FORMATS[format]?.hint : undefined;
  const { maxLength } = field.limits;
  return wording ?? (maxLength === undefined ? undefined : `${maxLength} caractères maximum`);
}

/** « Ex : 01/01/1990 » for a date (S26), « Ex: nom.prenom@email.fr » for the rest (S37), as the tutorial writes them. */
export function example(field: Field): string | undefined {
  const [first] = field.examples ?? [];
  const text = display(field, first);
  if (text === '') return undefined;
  return field.type === 'date' ? `Ex : ${text}` : `Ex: ${text}`;
}
