import { matches, sampleEstablishments, type Establishment, type ReferenceProvider } from '@akto/core';

/** A register of invented companies, which answers at once. */
export class SampleReferenceProvider implements ReferenceProvider {
  readonly #known: readonly Establishment[];

  /** @param sirets the establishments that the person may file for */
  constructor(sirets: readonly string[]) {
    this.#known = sampleEstablishments.filter(({ siret }) => sirets.includes(siret));
  }

  search(text: string): Promise<readonly Establishment[]> {
    return Promise.resolve(this.#known.filter((establishment) => matches(establishment, text)));
  }

  establishments(siren: string): Promise<readonly Establishment[]> {
    return Promise.resolve(this.#known.filter((establishment) => establishment.siren === siren));
  }

  load(siret: string): Promise<Establishment | undefined> {
    return Promise.resolve(this.#known.find((establishment) => establishment.siret === siret));
  }
}
