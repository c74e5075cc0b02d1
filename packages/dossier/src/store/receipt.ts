import type { Draft, Transmission } from '@akto/core';
import { entreprise } from './rules.js';
import type { TransmittedDossier } from './store.js';

/** No vowel (no words), and nothing that is mistaken for something else when read aloud or copied by hand (0 O, 1 I L, 5 S, 8 B, 2 Z, U V, M N). */
const ALPHABET = '34679CDFGHJKPQRTWXY';
const LENGTH = 6;

/** What a person quotes: dispositif, year and 47 million combinations drawn at random, such as CAR-2026-7F3K9Q. */
export function drawReference(dispositif: string, now: Date): string {
  const drawn = crypto.getRandomValues(new Uint32Array(LENGTH));
  const letters = Array.from(drawn, (number) => ALPHABET[number % ALPHABET.length]);
  return `${dispositif}-${now.getFullYear()}-${letters.join('')}`;
}

/** The dossier that a draft becomes; `before` is what the draft completes. */
export function receipt(draft: Draft, transmission: Transmission, now: Date, before?: TransmittedDossier): TransmittedDossier {
  const transmittedAt = now.toISOString();
  const step = { state: 'transmis', at: transmittedAt, message: '' } as const;
  const { versions = [], history = [] } = before ?? {};
  return {
    id: draft.id,
    reference: before?.reference ?? drawReference(transmission.dispositif, now),
    transmittedAt,
    transmission,
    versions: before ? [...versions, { transmittedAt: before.transmittedAt, transmission: before.transmission }] : versions,
    history: [...history, step],
    entreprise: before?.entreprise ?? entreprise(draft),
  };
}
