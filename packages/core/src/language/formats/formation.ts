import { pattern, type Format } from './format.js';

const UAI_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** School: 7 digits and a check letter. */
export const uai: Format = (value) => /^\d{7}[A-Z]$/.test(value) && UAI_LETTERS[Number(value.slice(0, 7)) % 23] === value[7];

/** Training body's declaration number: 11 characters, usually digits; the fifth may be a letter (7423P001123). */
export const nda: Format = pattern(/^\d{4}[\dA-Z]\d{6}$/);

export const rncp: Format = pattern(/^RNCP\d{3,5}$/);

export const rs: Format = pattern(/^RS\d{2,5}$/);

/** Diploma code (CFD), 8 characters: 32332111. */
export const codeDiplome: Format = pattern(/^[A-Z\d]{3}\d{3}[A-Z\d]{2}$/);

/** Contract number (DECA): department, year, month, NC or 2 digits, 4 digits: 02B202212000000. */
export const numeroContrat: Format = pattern(/^\d{2}[\dAB]\d{4}(?:0[1-9]|1[0-2])(?:NC|\d{2})\d{4}$/);
