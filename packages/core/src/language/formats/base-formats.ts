import { isDate } from '../day.js';
import { codePostal, communeInsee, departement } from './adresse.js';
import { email, telephone } from './contact.js';
import { idcc, naf, siren, siret } from './entreprise.js';
import type { Format } from './format.js';
import { nir, nom } from './personne.js';

/** The formats that most dispositifs have. */
export const baseFormats: Readonly<Record<string, Format>> = {
  date: isDate,
  email,
  telephone,
  siren,
  siret,
  naf,
  idcc,
  nir,
  nom,
  'code-postal': codePostal,
  'commune-insee': communeInsee,
  departement,
};
