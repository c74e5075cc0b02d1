import { companyName, type Draft } from '@akto/core';
import type { DraftSummary } from './store.js';

/** How every local store finds its drafts, whatever it keeps its records in. */

/** Whether what was read is a draft: a record can be damaged, or come from other hands. */
export function isDraft(record: unknown): record is Draft & { readonly savedAt: string } {
  if (!isObject(record)) return false;
  return (
    [record.id, record.dispositif, record.version, record.savedAt].every((value) => typeof value === 'string') &&
    Number.isInteger(record.revision) &&
    [record.data, record.documents, record.origin].every(isObject)
  );
}

export function summarise(draft: Draft & { readonly savedAt: string }): DraftSummary {
  const { id, dispositif, version, revision, savedAt, origin, progress = [], reopened } = draft;
  return { id, dispositif, version, revision, savedAt, entreprise: companyName(origin), progress, reopened: reopened !== undefined };
}

/** Sorts by an ISO instant, last first. */
export function lastFirst<Item>(items: readonly Item[], instant: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => (instant(a) < instant(b) ? 1 : instant(a) > instant(b) ? -1 : 0));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
