import { remainder } from './digits.js';
import type { Format } from './format.js';

/** French IBAN, in one piece or in groups of four. */
export const iban: Format = (value) => {
  const compact = /^FR\d{2}(?: ?[A-Z\d]{4}){5} ?[A-Z\d]{3}$/.test(value) ? value.replaceAll(' ', '') : '';
  if (!/^FR\d{12}[A-Z\d]{11}\d{2}$/.test(compact)) return false;
  const digits = [...compact.slice(4), ...compact.slice(0, 4)].map((character) => parseInt(character, 36)).join('');
  return remainder(digits, 97) === 1;
};
