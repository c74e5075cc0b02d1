import type { Establishment } from '@akto/core';

const groups = (digits: string, ends: readonly number[]): string => ends.map((end, index) => digits.slice(ends[index - 1] ?? 0, end)).join(' ');

/** « 401 015 938 » */
export const sirenText = (siren: string): string => groups(siren, [3, 6, 9]);

/** « 401 015 938 00012 » */
export const siretText = (siret: string): string => groups(siret, [3, 6, 9, 14]);

/** What a person recognises an establishment by: its own name, or that of the company. */
export const nameOf = ({ enseigne, denomination }: Establishment): string => enseigne || denomination || 'Dénomination non diffusée';

/** « 69100 VILLEURBANNE », or ''. */
export const placeOf = ({ codePostal, commune }: Establishment): string => [codePostal, commune].filter(Boolean).join(' ');
