import { companyName, drawReference, type Draft, type Transmission } from '@akto/core';
import type { TransmittedDossier } from './store.js';

/** The dossier that a draft becomes; `before` is what the draft completes. */
export function receipt(draft: Draft, transmission: Transmission, now: Date, before?: TransmittedDossier): TransmittedDossier {
  const transmittedAt = now.toISOString();
  const step = { state: 'transmis', at: transmittedAt, message: '' } as const;
  const { versions = [], history = [] } = before ?? {};
  return {
    id: draft.id,
    reference: before?.reference ?? drawReference(transmission.dispositif, now),
    transmittedAt,
    transmission,
    versions: before ? [...versions, { transmittedAt: before.transmittedAt, transmission: before.transmission }] : versions,
    history: [...history, step],
    entreprise: before?.entreprise ?? companyName(draft.origin),
  };
}
