import type { LookUp } from '@akto/core';

export interface LookUpWords {
  readonly title: string;
  /** What to do about it. */
  readonly body: string;
}

const CONTACT = 'Si cela vous surprend, contactez votre conseiller AKTO.';

/** What the person is told of each state in which a request cannot go on. */
export const lookUpWords: Readonly<Record<Exclude<LookUp['state'], 'idle' | 'found'>, LookUpWords>> = {
  waiting: { title: 'Recherche de l’établissement en cours…', body: '' },
  'not-found': {
    title: 'Établissement introuvable',
    body: `Aucun établissement rattaché à votre compte n’a ce numéro. Vérifiez le SIRET, ou choisissez un autre établissement. ${CONTACT}`,
  },
  closed: {
    title: 'Établissement fermé',
    body: `Il a cessé son activité : aucune demande ne peut être faite en son nom. Choisissez un autre établissement. ${CONTACT}`,
  },
  'not-disclosed': {
    title: 'Établissement non diffusible',
    body: 'À sa demande, l’INSEE ne communique pas les données de cet établissement : elles ne peuvent pas alimenter un dossier. Choisissez un autre établissement, ou contactez votre conseiller AKTO.',
  },
  unavailable: {
    title: 'Le répertoire des entreprises ne répond pas',
    body: 'Vos choix sont gardés. Vérifiez votre connexion, puis réessayez ; sinon, revenez plus tard par le menu « Brouillons ».',
  },
};
