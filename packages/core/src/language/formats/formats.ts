import { iban } from './banque.js';
import { baseFormats } from './base-formats.js';
import type { Format } from './format.js';
import { codeDiplome, nda, numeroContrat, rncp, rs, uai } from './formation.js';
import { uri } from './web.js';

/** Every `format` of the language, by its name in a schema file. */
export const formats: Readonly<Record<string, Format>> = {
  ...baseFormats,
  uri,
  iban,
  uai,
  nda,
  rncp,
  rs,
  'code-diplome': codeDiplome,
  'numero-contrat': numeroContrat,
};
