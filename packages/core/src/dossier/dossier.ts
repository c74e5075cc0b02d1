import type { Definition } from '../model/definition.js';
import type { Draft, DocumentMeta } from '../model/draft.js';
import type { Evaluation, NodeState, TabState } from '../model/state.js';

/**
 * The answers to a dossier's fields: the result of `evaluate`, kept up to date change by change.
 * Setting one value re-checks that field, what reads it, and its tab's counters; only the subscribers of what changed are told.
 */
export interface Answers {
  readonly definition: Definition;
  /** The draft as it stands (a new object after every change). `savedAt` and `revision` are those given at creation or to `acknowledge`. */
  readonly draft: Draft;
  /** State of the node at a concrete path. Throws a RangeError for an unknown path. */
  node(path: string): NodeState;
  tab(key: string): TabState;
  /** All nodes, tabs and problems, as `evaluate` would give them. */
  evaluation(): Evaluation;

  /** Sets a field's value. `undefined` empties it. Computed and unknown paths throw a RangeError. */
  set(path: string, value: unknown): void;
  /** Notes what the store acknowledged. Tells nobody. */
  acknowledge(saved: { revision: number; savedAt: string }): void;

  /** Whether the node's error is to be shown: the field was left, its tab was left, or a transmission was refused. */
  shown(path: string): boolean;
  /** The person left the field. */
  leave(path: string): void;
  /** The person left the tab: it counts as visited and shows its errors. */
  leaveTab(key: string): void;
  /** A transmission was refused: everything shows its error. */
  showAll(): void;

  /**
   * Calls back after each change of the node, tab (by its key) or, with '', of anything at all
   * (value, visibility, error, and `shown` where there is something to show), with its path. Several paths share one
   * subscription. Returns the function that ends it.
   */
  subscribe(paths: string | readonly string[], listener: (path: string) => void): () => void;
}

/** A dossier that someone is filling. */
export interface Dossier extends Answers {
  /** Adds an empty row (defaults applied) at the end; returns its `_id`. */
  addRow(path: string): string;
  removeRow(path: string, id: string): void;
  /** Adds a document to a document type, or replaces what is known of it. */
  setDocument(path: string, id: string, meta: DocumentMeta): void;
  removeDocument(path: string, id: string): void;
  /**
   * Puts a value that a migration set aside back at a path: choices and documents join those that are there, unless they are too
   * many together, and any other answer that stood there is set aside in turn. `restorable` says where.
   */
  restore(asidePath: string, path: string): void;
  /** Becomes another draft of the same dispositif, such as one merged with what another tab saved. */
  adopt(draft: Draft): void;
}
