import type { Reference } from '@akto/core';

/** The person signed in, as the header shows them (S21). */
const utilisateur = { profil: 'Adhérent', nom: 'AMOA' };

/**
 * Companies to fill dossiers with when the page gives no `reference`: the tutorial's first (S62), then invented ones,
 * whose SIREN no register has given out. `demande.typePublic` is I (Intérimaire) or P (Permanent).
 */
export const sampleReferences: readonly [Reference, ...Reference[]] = [
  {
    etablissement: {
      denomination: 'HUM',
      siret: '40101593800012',
      siren: '401015938',
      naf: '7820Z',
      idcc: '2378',
      voie: '2 RUE HENRI LEGAY',
      complement: '',
      codePostal: '69100',
      commune: 'VILLEURBANNE',
    },
    demande: { typePublic: 'I' },
    utilisateur,
  },
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
