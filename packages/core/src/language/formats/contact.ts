import { pattern, type Format } from './format.js';

// The same expression as ajv-formats, so that a plain validator agrees; the limit keeps it fast on a pasted novel.
const EMAIL =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

export const email: Format = (value) => value.length <= 320 && EMAIL.test(value);

/** National (0102030405) or with France's prefix (+33623456789), without spaces. */
export const telephone: Format = pattern(/^(?:0|\+33)[1-9]\d{8}$/);
