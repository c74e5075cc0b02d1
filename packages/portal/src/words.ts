import type { DispositifEntry } from './dispositifs.js';

const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short' });

/** « 23 novembre 2026 à 14:05 » from an ISO instant. */
export const momentOf = (instant: string): string => moment.format(new Date(instant));

/** The title of a dispositif by its code, or the code where the catalogue no longer has it; a draft begins without any. */
export const titleOf = (code: string, entries: readonly DispositifEntry[]): string =>
  code === '' ? 'Nouvelle demande' : (entries.find((entry) => entry.code === code)?.title ?? code);

const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' });

/** « 23 novembre 2026 » from an ISO instant. */
export const dayOf = (instant: string): string => day.format(new Date(instant));
