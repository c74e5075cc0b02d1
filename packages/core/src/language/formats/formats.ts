import { isDate } from '../dates.js';
import { codePostal, communeInsee, departement } from './adresse.js';
import { iban } from './banque.js';
import { email, telephone, uri } from './contact.js';
import { idcc, naf, siren, siret } from './entreprise.js';
import type { Format } from './format.js';
import { codeDiplome, nda, numeroContrat, rncp, rs, uai } from './formation.js';
import { nir, nom } from './personne.js';

/** Every `format` of the language, by its name in a schema file. */
export const formats: Readonly<Record<string, Format>> = {
  date: isDate,
  email,
  telephone,
  uri,
  siren,
  siret,
  naf,
  idcc,
  nir,
  nom,
  'code-postal': codePostal,
  'commune-insee': communeInsee,
  departement,
  iban,
  uai,
  nda,
  rncp,
  rs,
  'code-diplome': codeDiplome,
  'numero-contrat': numeroContrat,
};
