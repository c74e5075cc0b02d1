import { lookUp, type Establishment, type LookUp, type ReferenceProvider } from '@akto/dossier';
import type { Choices } from './steps.js';

/** What is known of the company and of the establishment that were chosen. */
export interface Employer {
  /** Establishments of the company; none while it is not chosen. */
  readonly sites: readonly Establishment[];
  readonly lookUp: LookUp;
}

export const unknownEmployer: Employer = { sites: [], lookUp: { state: 'idle' } };

const siretKnown = ({ lookUp: found }: Employer): string | undefined => ('establishment' in found ? found.establishment.siret : undefined);

const hasSites = ({ sites }: Employer, siren: string | undefined): boolean => sites[0]?.siren === siren;

/** Whether all that there is to know of these choices is known. */
export const isKnown = (employer: Employer, { entreprise, etablissement }: Choices): boolean =>
  hasSites(employer, entreprise) && siretKnown(employer) === etablissement;

/** Looks up what was chosen, keeping what is known already. Rejects only when `signal` was aborted. */
export async function lookUpEmployer(provider: ReferenceProvider, known: Employer, { entreprise, etablissement }: Choices, signal: AbortSignal): Promise<Employer> {
  try {
    const sites = hasSites(known, entreprise) ? known.sites : await provider.establishments(entreprise ?? '', signal);
    if (etablissement === undefined) return { sites, lookUp: unknownEmployer.lookUp };
    return { sites, lookUp: siretKnown(known) === etablissement ? known.lookUp : await lookUp(provider, etablissement, signal) };
  } catch (error) {
    if (signal.aborted) throw error;
    return { sites: [], lookUp: { state: 'unavailable' } };
  }
}
