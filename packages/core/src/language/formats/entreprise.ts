import { luhnSum } from './digits.js';
import { pattern, type Format } from './format.js';

const LA_POSTE = '356000000';

/** 9 digits that pass the Luhn check. */
export const siren: Format = (value) => /^(?!0+$)\d{9}$/.test(value) && luhnSum(value) % 10 === 0;

/** 14 digits that pass the Luhn check. La Poste's establishments outgrew it: there, a digit sum that 5 divides will do. */
export const siret: Format = (value) => {
  if (!/^(?!0+$)\d{14}$/.test(value)) return false;
  if (luhnSum(value) % 10 === 0) return true;
  return value.startsWith(LA_POSTE) && [...value].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
};

/** NAF/APE: 7820Z, also written 78.20Z. */
export const naf: Format = pattern(/^\d{2}\.?\d{2}[A-Z]$/);

/** Collective agreement: 4 digits, zeros kept (0016). */
export const idcc: Format = pattern(/^\d{4}$/);
