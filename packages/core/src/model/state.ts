/** What is true of a dossier at one moment. Every object here is immutable: a change makes a new one. */

export interface Problem {
  /** Concrete path of the node that shows it. */
  readonly path: string;
  /** The JSON Schema keyword, `required`, `document`, or `rule`. */
  readonly keyword: string;
  /** Id of the rule, when the keyword is `rule`. */
  readonly rule?: string;
  readonly message: string;
  readonly level: 'error' | 'warning';
}

/** State of a field, a repeated group, a document type, a section or a tab's root. */
export interface NodeState {
  readonly path: string;
  readonly visible: boolean;
  readonly required: boolean;
  readonly readonly: boolean;
  /** The value in the data, normalised (`undefined` when empty), computed values included; kept while hidden. For rows: the ids of the rows. */
  readonly value: unknown;
  /** The one error of this node, whether or not it is time to show it. Null while hidden. */
  readonly error: Problem | null;
  readonly warning: Problem | null;
  /** Codes of the options that may be chosen now; undefined when the node has no list. */
  readonly options?: readonly (string | number)[];
}

export type TabStatus = 'complete' | 'incomplete' | 'error';

export interface TabState {
  readonly key: string;
  readonly visible: boolean;
  /** `incomplete`: only mandatory values are missing. `error`: something filled is wrong. */
  readonly status: TabStatus;
  /** Mandatory values that are missing. */
  readonly missing: number;
  /** Other blocking errors. */
  readonly errors: number;
  readonly warnings: number;
  /** Mandatory document types: how many there are, how many hold at least one file and no error. */
  readonly documents: { readonly required: number; readonly provided: number };
}

export interface Evaluation {
  /** By concrete path, every node below the tabs, sections included. */
  readonly nodes: ReadonlyMap<string, NodeState>;
  /** In file order, hidden tabs included. */
  readonly tabs: readonly TabState[];
  /** Errors and warnings of visible nodes, in file order. */
  readonly problems: readonly Problem[];
  /** No error (warnings do not block). */
  readonly valid: boolean;
}

export interface Context {
  /** ISO date: `aujourdhui()`. Server date, Europe/Paris. */
  readonly today: string;
}
