/** What is kept while a person fills a dossier, and what leaves when they transmit it. */

import type { TabStatus } from './state.js';

/** Nested plain JSON, in the shape of the schema. Rows carry their `_id`. What cannot be parsed is kept as typed. */
export type Data = Record<string, unknown>;

export interface DocumentMeta {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Media type as the browser gave it; may be ''. */
  readonly type: string;
  /** Lower-case hexadecimal, or '' while it is not known. */
  readonly sha256: string;
  readonly state: 'pending' | 'stored' | 'failed';
}

/** Reference data by which read-only fields are filled: `x-source` is a path in it. */
export type Reference = Readonly<Record<string, unknown>>;

/** How far a tab is, for lists of drafts: they show it without loading the dispositif. */
export interface TabProgress {
  readonly key: string;
  readonly title: string;
  readonly status: TabStatus;
}

export interface Draft {
  readonly id: string;
  readonly dispositif: string;
  readonly version: string;
  readonly hash: string;
  readonly data: Data;
  readonly documents: Readonly<Record<string, DocumentMeta>>;
  /** Keys of the tabs that the person has left once. */
  readonly visited: readonly string[];
  /** The reference data at creation. */
  readonly origin: Reference;
  /** Values that no longer fit the dispositif, by the path they had: restorable, never transmitted. */
  readonly aside: Readonly<Record<string, unknown>>;
  /** Keys of the tabs that a migration touched (« À revoir »). */
  readonly review: readonly string[];
  /** The visible tabs at the last save; absent before a dispositif is chosen. */
  readonly progress?: readonly TabProgress[] | undefined;
  /** Of a dossier that was transmitted and is to be completed: concrete paths of what may be answered again. */
  readonly reopened?: readonly string[] | undefined;
  /** ISO instant of the last acknowledged save, or null. */
  readonly savedAt: string | null;
  /** Counts acknowledged saves; 0 before the first. */
  readonly revision: number;
}

/** What is sent: hidden values and row ids dropped, computed values recomputed. */
export interface Transmission {
  readonly dispositif: string;
  readonly version: string;
  readonly hash: string;
  readonly data: Data;
  /** Only the documents that the data refers to. */
  readonly documents: Readonly<Record<string, DocumentMeta>>;
}
