import { isRecord } from '../model/data.js';
import type { Reference } from '../model/draft.js';

/** No vowel (no words), and nothing that is mistaken for something else when read aloud or copied by hand (0 O, 1 I L, 5 S, 8 B, 2 Z, U V, M N). */
const ALPHABET = '34679CDFGHJKPQRTWXY';
const LENGTH = 6;

/** What a person quotes: dispositif, year and 47 million combinations drawn at random, such as CAR-2026-7F3K9Q. */
export function drawReference(dispositif: string, now: Date): string {
  const drawn = crypto.getRandomValues(new Uint32Array(LENGTH));
  const letters = Array.from(drawn, (number) => ALPHABET[number % ALPHABET.length]);
  return `${dispositif}-${now.getFullYear()}-${letters.join('')}`;
}

/** Name of the company that the reference data speaks of, for lists; '' when it names none. */
export function companyName(reference: Reference): string {
  const name = isRecord(reference.etablissement) ? reference.etablissement.denomination : undefined;
  return typeof name === 'string' ? name : '';
}
