import type { TransmittedDossier } from './store.js';

/** A dossier as it was kept before dossiers had a history. */
type Kept = Omit<TransmittedDossier, 'versions' | 'history'> & Partial<TransmittedDossier>;

export const withHistory = (kept: Kept): TransmittedDossier => ({
  ...kept,
  versions: kept.versions ?? [],
  history: kept.history ?? [{ state: 'transmis', at: kept.transmittedAt, message: '' }],
});
