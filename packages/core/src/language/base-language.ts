import { age } from './age.js';
import { eq, ge, gt, isIn, le, lt, ne } from './comparison.js';
import { equal } from './equal.js';
import { baseFormats } from './formats/base-formats.js';
import { ucs2length } from './length.js';
import { list } from './list.js';
import { and, cond, not, or } from './logic.js';

/** The part of the language that most dispositifs are written with: a page whose dispositif needs no other loads no other. */
export const baseLanguage = {
  /** Changes when a compiled module could no longer run with these functions; checked by `loadDispositif`. */
  version: 2,
  formats: baseFormats,
  equal,
  not, and, or, cond,
  eq, ne, lt, le, gt, ge, isIn,
  ucs2length,
  list,
  age,
} as const;

/** Whether it holds all that a module says it uses (`export const uses`), such as `age` or `formats.siret`. */
export const coveredByBase = (uses: readonly string[]): boolean =>
  uses.every((name) => {
    const [first = '', format] = name.split('.');
    return Object.hasOwn(baseLanguage, first) && (format === undefined || Object.hasOwn(baseFormats, format));
  });
