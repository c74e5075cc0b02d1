import { sampleEstablishments, type Establishment } from '@akto/core';

/** Where establishments are known from, for whoever asks. Rejects with `RegisterAway` when it does not answer. */
export interface Register {
  /** Those of a company, its seat first; none when it is unknown. @param siren 9 digits */
  company(siren: string): Promise<readonly Establishment[]>;
  /** @param siret 14 digits */
  establishment(siret: string): Promise<Establishment | undefined>;
}

/** The register does not answer now. */
export class RegisterAway extends Error {
  override readonly name = 'RegisterAway';
  /** Whole seconds after which to ask again. */
  readonly retryAfter: number;

  constructor(why: string, retryAfter = 5, options?: ErrorOptions) {
    super(why, options);
    this.retryAfter = Math.max(1, Math.ceil(retryAfter));
  }
}

/** The invented companies of the samples. */
export const sampleRegister: Register = {
  company: async (siren) => sampleEstablishments.filter((each) => each.siren === siren),
  establishment: async (siret) => sampleEstablishments.find((each) => each.siret === siret),
};
