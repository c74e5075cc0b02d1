import { add, div, mul, neg, sub } from './arithmetic.js';
import { bareme } from './bareme.js';
import { baseLanguage } from './base-language.js';
import { ajouterJours, ajouterMois, debutMois, jours, mois } from './dates.js';
import { formats } from './formats/formats.js';
import { all, count, exists, existsOne, filter, somme } from './lists.js';
import { contains, endsWith, luhn, matches, minuscule, size, startsWith, substring } from './text.js';
import { ajouterJoursOuvrables } from './working-days.js';

/**
 * The schema language at run time: what a compiled dispositif receives (`export default (language) => definition`).
 * `undefined` is « unknown »; every function is total, and unknown in gives unknown out unless its own comment says otherwise.
 */
export const language = {
  ...baseLanguage,
  formats,
  add, sub, mul, div, neg,
  size, startsWith, endsWith, contains, matches, substring, minuscule, luhn,
  count, all, exists, existsOne, filter, somme,
  mois,
  jours,
  ajouterMois,
  ajouterJours,
  ajouterJoursOuvrables,
  debutMois,
  bareme,
} as const;

export type Language = typeof language;
