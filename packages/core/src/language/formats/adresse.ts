import { pattern, type Format } from './format.js';

export const codePostal: Format = pattern(/^\d{5}$/);

/** INSEE code of a commune: 75115, 2B111. */
export const communeInsee: Format = pattern(/^(?:2[AB]\d{3}|\d{5})$/);

/** Department of birth, 99 abroad: 69, 2A, 974. */
export const departement: Format = pattern(/^(?:\d{2}|2[AB]|97[1234678]|98[46789])$/);
