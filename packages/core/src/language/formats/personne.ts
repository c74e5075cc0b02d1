import { remainder } from './digits.js';
import { pattern, type Format } from './format.js';

const NIR = /^([1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6})(\d{2})$/;

/** Social security number, 13 characters and a key of 2. In Corsica 2A counts as 19 and 2B as 18. */
export const nir: Format = (value) => {
  const [, number, key] = NIR.exec(value) ?? [];
  if (number === undefined) return false;
  return 97 - remainder(number.replace('2A', '19').replace('2B', '18'), 97) === Number(key);
};

/** A first or last name: letters of any accent, spaces, hyphens and apostrophes (D’Artagnan). */
export const nom: Format = pattern(/^\p{L}[\p{L}\p{M}' ’-]*$/u);
