import type { Reference } from '@akto/core';

/** The tutorial's company (S62), which fills dossiers when the page gives no `reference`. */
export const firstSample = {
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
  /** The person signed in, as the header shows them (S21). */
  utilisateur: { profil: 'Adhérent', nom: 'AMOA' },
} satisfies Reference;
