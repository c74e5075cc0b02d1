import type { Reference } from '@akto/core';
import { firstSample } from './first.js';

const { utilisateur } = firstSample;

/**
 * Companies to fill dossiers with: the one that a page without `reference` has, then invented ones,
 * whose SIREN no register has given out. `demande.typePublic` is I (Intérimaire) or P (Permanent).
 */
export const sampleReferences: readonly [Reference, ...Reference[]] = [
  firstSample,
  {
    etablissement: {
      denomination: 'ÉCLAT PROPRETÉ SERVICES',
      siret: '99900001100018',
      siren: '999000011',
      naf: '8121Z',
      idcc: '3043',
      voie: '14 RUE DES TANNEURS',
      complement: 'BÂTIMENT C',
      codePostal: '59000',
      commune: 'LILLE',
    },
    demande: { typePublic: 'P' },
    utilisateur,
  },
  {
    etablissement: {
      denomination: 'RELAIS INTÉRIM ATLANTIQUE',
      siret: '99900002900010',
      siren: '999000029',
      naf: '7820Z',
      idcc: '1413',
      voie: '3 QUAI DE LA FOSSE',
      complement: '',
      codePostal: '44000',
      commune: 'NANTES',
    },
    demande: { typePublic: 'P' },
    utilisateur,
  },
  // A register that does not know everything: no NAF, no IDCC, no street.
  {
    etablissement: {
      denomination: 'AUBERGE DU PONT VIEUX',
      siret: '99900003700013',
      siren: '999000037',
      naf: '',
      codePostal: '81000',
      commune: 'ALBI',
    },
    demande: { typePublic: 'P' },
    utilisateur,
  },
];
