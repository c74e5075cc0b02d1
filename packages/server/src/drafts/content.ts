import { companyName, type Draft } from '@akto/core';
import type { DraftRow } from '../database/tables.js';

/** What a client saves of a draft: all of it but what the server decides. A newer client may send more: it is kept as it came. */
export type DraftContent = Omit<Draft, 'id' | 'savedAt' | 'revision' | 'reopened'>;

/** Of a company, in lists. */
const LONGEST_NAME = 200;

/** The columns that hold a draft's content. */
export type DraftColumns = Pick<DraftRow, 'dispositif' | 'version' | 'hash' | 'entreprise' | 'content' | 'progress'>;

export function columnsOf(content: DraftContent): DraftColumns {
  const { id: _id, savedAt: _savedAt, revision: _revision, reopened: _reopened, ...kept } = content as Draft;
  return { dispositif: content.dispositif, version: content.version, hash: content.hash, entreprise: companyName(content.origin).slice(0, LONGEST_NAME), content: JSON.stringify(kept), progress: JSON.stringify(content.progress ?? []) };
}

export function draftOf({ id, content, reopened, revision, saved_at }: Pick<DraftRow, 'id' | 'content' | 'reopened' | 'revision' | 'saved_at'>): Draft & { readonly savedAt: string } {
  const paths = reopened === null ? {} : { reopened: JSON.parse(reopened) as readonly string[] };
  return { id, ...(JSON.parse(content) as DraftContent), ...paths, savedAt: saved_at.toISOString(), revision };
}
