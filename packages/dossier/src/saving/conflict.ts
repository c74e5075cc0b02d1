import type { Draft } from '@akto/core';
import { counted, word } from '@akto/design-system';
import { ConflictError, type Saved } from '../store/store.js';

/**
 * What the store acknowledged by refusing a save because it holds the very same content: an answer was lost and the save
 * tried again, or two tabs agree. Undefined for a true conflict, and for any other error.
 */
export function acknowledgedBy(error: unknown, sent: Draft): Saved | undefined {
  if (!(error instanceof ConflictError)) return undefined;
  const { current } = error;
  if (current.savedAt === null || content(current) !== content(sent)) return undefined;
  return { revision: current.revision, savedAt: current.savedAt };
}

/** What is to be chosen, where so many answers differ; between two versions as wholes, where none can be told from the other. */
export function conflictText(count: number): string {
  if (count === 0) return word('Ce brouillon a été modifié dans un autre onglet : gardez votre version, ou rechargez la page pour reprendre l’autre.');
  return counted(
    count,
    'Une réponse a été changée ici et dans un autre onglet : choisissez celle à garder.',
    '{count} réponses ont été changées ici et dans un autre onglet : choisissez celles à garder.',
  );
}

/** The same for the same content, whatever the order in which its keys were written or its tabs visited. */
function content({ dispositif, version, data, documents, visited, aside, review }: Draft): string {
  return JSON.stringify([dispositif, version, data, documents, [...visited].sort(), aside, [...review].sort()], inOrder);
}

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
