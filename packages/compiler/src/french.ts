import { isDate } from '@akto/core';

/** What is meant by values written as one writes them in French; undefined where nobody can tell. */

/** Lower case, without accents, one space between words. */
export const plainWords = (text: string): string => withoutAccents(text).toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const NUMBER = /^([-−]?\d{1,3}(?:[\s\u00A0\u202F]\d{3})+|[-−]?\d+)(?:[.,](\d+))?\s*(?:%|€|\p{L}+)?$/u;

/** What was written, when it is not an object nor a list. */
const writtenText = (written: unknown): string => (typeof written === 'object' ? '' : String(written));

/** `"1 801,80 €"`, `"50 %"`, `"200"`. */
export function plainNumber(written: unknown): number | undefined {
  const [, whole, decimals] = NUMBER.exec(writtenText(written).trim()) ?? [];
  if (typeof written !== 'string' || whole === undefined) return undefined;
  return Number(`${whole.replace(/\s/g, '').replace('−', '-')}${decimals === undefined ? '' : `.${decimals}`}`);
}

/** `31/12/2026`, `31-12-2026` or `2026/12/31`, in the order that the language wants. */
export function isoDate(written: unknown): string | undefined {
  const text = writtenText(written).trim();
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const [, first = '', second = '', third = ''] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text) ?? [];
  const iso = `${year || first}-${(month || second).padStart(2, '0')}-${(day || third).padStart(2, '0')}`;
  return isDate(iso) ? iso : undefined;
}

/** `Dérogation selon l'âge` → `derogation-selon-l-age`: a name without spaces, accents nor signs. */
export function plainName(written: unknown): string | undefined {
  const name = plainWords(writtenText(written)).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return typeof written !== 'string' || name === '' ? undefined : name;
}

const YES = new Set(['true', 'vrai', 'oui', 'yes', 'o', '1']);
const NO = new Set(['false', 'faux', 'non', 'no', 'n', '0']);

/** `"oui"`, `"vrai"`, `"Non"`. */
export function plainBoolean(written: unknown): boolean | undefined {
  const word = plainWords(writtenText(written));
  if (typeof written === 'boolean' || (!YES.has(word) && !NO.has(word))) return undefined;
  return YES.has(word);
}
