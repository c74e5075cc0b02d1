import type { Establishment, PublicChoice, Reference } from '@akto/core';

export interface RequestFacts {
  /** Absent as long as no establishment is chosen. */
  readonly establishment?: Establishment | undefined;
  /** The type of public, once it is known (S48). */
  readonly public?: PublicChoice | undefined;
  /** Who files, as the header shows them (S21). */
  readonly utilisateur: { readonly profil: string; readonly nom: string };
}

/** The reference data of a request, in the shape that `x-source` reads (S62, S63). */
export function referenceOf({ establishment, public: choice, utilisateur }: RequestFacts): Reference {
  return {
    ...(establishment && { etablissement: etablissementOf(establishment, choice) }),
    ...(choice && { demande: { typePublic: choice.code } }),
    utilisateur,
  };
}

function etablissementOf(establishment: Establishment, choice: PublicChoice | undefined): Readonly<Record<string, string>> {
  const { denomination, siret, siren, naf, voie, complement, codePostal, commune, idcc } = establishment;
  const agreement = choice?.idcc !== undefined && idcc.includes(choice.idcc) ? choice.idcc : (idcc[0] ?? '');
  return { denomination, siret, siren, naf, idcc: agreement, voie, complement, codePostal, commune };
}
