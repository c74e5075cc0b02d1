import { SampleReferenceProvider, matches, sampleEstablishments, type Establishment, type ReferenceProvider, type ServerSession } from '@akto/dossier';

/** The establishment of the session's company: the only one that the person files for. */
export function providerOf({ reference }: ServerSession): ReferenceProvider {
  const known = establishmentIn(reference);
  if (!known) return new SampleReferenceProvider([]);
  if (sampleEstablishments.some(({ siret }) => siret === known.siret)) return new SampleReferenceProvider([known.siret]);
  return {
    search: async (text) => (matches(known, text) ? [known] : []),
    establishments: async (siren) => (siren === known.siren ? [known] : []),
    load: async (siret) => (siret === known.siret ? known : undefined),
  };
}

export function establishmentIn(reference: ServerSession['reference']): Establishment | undefined {
  const { etablissement = {} } = reference as { readonly etablissement?: Readonly<Record<string, string>> };
  const { siret, siren = siret?.slice(0, 9), denomination = '', voie = '', complement = '', codePostal = '', commune = '', naf = '', idcc = '' } = etablissement;
  if (siret === undefined || siren === undefined) return undefined;
  return { siret, siren, denomination, enseigne: '', voie, complement, codePostal, commune, naf, idcc: idcc === '' ? [] : [idcc], state: 'open' };
}
