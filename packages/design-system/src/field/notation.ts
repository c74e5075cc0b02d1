import type { Notation } from './typed.js';

/** A number, nothing, or the typed text when it is neither. */
export type NumericValue = number | string | undefined;

/** Beyond this many digits a double would round what was typed. */
const exactDigits = 15;
const spaces = /[\s\u00a0\u202f]/g;
const decimal = /^([-+]?)(\d+)(?:[.,](\d*))?$/;

/** Sign, digits before and after the comma; undefined when the text is not one number or has too many digits to be exact. */
function parts(text: string): { sign: string; whole: string; fraction: string } | undefined {
  const [, sign, whole, fraction = ''] = decimal.exec(text.replace(spaces, '').replace('−', '-')) ?? [];
  if (sign === undefined || whole === undefined) return undefined;
  return whole.length + fraction.length > exactDigits ? undefined : { sign, whole, fraction };
}

const written = (value: NumericValue, formatter: Intl.NumberFormat, unit = 1): string =>
  typeof value === 'number' ? formatter.format(value / unit) : (value ?? '');

const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: exactDigits, useGrouping: 'min2' });
const amounts = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** « 12 345,6 »; four digits stay together, so that a year reads as one. */
export const numberNotation: Notation<NumericValue> = {
  format: (value) => written(value, numbers),
  parse(text) {
    if (text.trim() === '') return undefined;
    const number = parts(text);
    return number ? Number(`${number.sign}${number.whole}.${number.fraction || '0'}`) : text;
  },
};

/** « 1 234,56 » for 123456 centimes; more than two digits after the comma are not an amount. */
export const moneyNotation: Notation<NumericValue> = {
  format: (value) => written(value, amounts, 100),
  parse(text) {
    if (text.trim() === '') return undefined;
    const amount = parts(text.replace('€', ''));
    return amount && amount.fraction.length <= 2 ? Number(`${amount.sign}${amount.whole}${amount.fraction.padEnd(2, '0')}`) : text;
  },
};
