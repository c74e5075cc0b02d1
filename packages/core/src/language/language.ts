import * as arithmetic from './arithmetic.js';
import * as comparison from './comparison.js';
import { bareme } from './bareme.js';
import { age, ajouterJours, ajouterMois, debutMois, jours, mois } from './dates.js';
import { equal } from './equal.js';
import { formats } from './formats/formats.js';
import * as lists from './lists.js';
import * as logic from './logic.js';
import * as text from './text.js';
import { ajouterJoursOuvrables } from './working-days.js';

/**
 * The schema language at run time: what a compiled dispositif receives (`export default (language) => definition`).
 * `undefined` is « unknown »; every function is total, and unknown in gives unknown out unless its own comment says otherwise.
 */
export const language = {
  /** Changes when a compiled module could no longer run with these functions; checked by `loadDispositif`. */
  version: 2,
  formats,
  equal,
  ...logic,
  ...comparison,
  ...arithmetic,
  ...text,
  ...lists,
  age,
  mois,
  jours,
  ajouterMois,
  ajouterJours,
  ajouterJoursOuvrables,
  debutMois,
  bareme,
} as const;

export type Language = typeof language;
