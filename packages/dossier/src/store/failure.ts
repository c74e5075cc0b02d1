import type { ErrorCode } from '../errors.js';
import { ConflictError, StoreError } from './store.js';

export const REFUSED =
  'Ce navigateur refuse d’enregistrer (navigation privée ou données bloquées) : ouvrez ce site dans une fenêtre normale.';

/** What to tell the page and the person, by name of the browser's error. */
const FAILURES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  QuotaExceededError: [
    'storage-full',
    'Il n’y a plus de place sur cet appareil : libérez de l’espace ou retirez des fichiers, puis réessayez.',
  ],
  SecurityError: ['storage-refused', REFUSED],
  VersionError: [
    'storage-outdated',
    'Une version plus récente de ce site est ouverte dans un autre onglet : rechargez cette page.',
  ],
};

const UNKNOWN = [
  'storage-failed',
  'Cet appareil n’a pas pu enregistrer ou relire vos données : réessayez, ou fermez les autres onglets de ce site.',
] as const;

export const BLOCKED =
  'Ce site ne peut pas se mettre à jour : fermez les autres onglets de ce site, puis réessayez.';

export const UNREADABLE =
  'Ce brouillon est endommagé : il ne peut pas être ouvert. Vos autres brouillons ne sont pas touchés.';

/** The error that a store rejects with: ours as it is, the browser's with words for the person. */
export function storeFailure(error: unknown): ConflictError | StoreError {
  if (error instanceof ConflictError || error instanceof StoreError) return error;
  const name = error instanceof Error ? error.name : '';
  const [code, message] = FAILURES[name] ?? UNKNOWN;
  return new StoreError(message, { code, cause: error });
}
