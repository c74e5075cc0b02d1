import type { Problem } from '@akto/compiler';
import type { ChangeReport, OutlinePart } from '@akto/compiler/text';

/** What a file gives at once, at each key press. */
export interface Quick {
  readonly problems: readonly Problem[];
  /** Text of the module; absent while an error stops the compilation. */
  readonly module?: { readonly code: string; readonly hash: string } | undefined;
  /** Absent while the JSON cannot be read. Expressions are not in words. */
  readonly outline?: OutlinePart | undefined;
}

export interface ExampleRun {
  /** Of its file, without `.json`. */
  readonly name: string;
  readonly path: string;
  readonly title: string;
  /** What differs from what it expects; empty when it holds. */
  readonly problems: readonly Problem[];
}

/** What a pause in typing gives. */
export interface Thorough {
  /** All that `akto check` says of the file. */
  readonly problems: readonly Problem[];
  readonly outline?: OutlinePart | undefined;
  readonly examples: readonly ExampleRun[];
  /** Against the last published version or, where there is none, what the file was when it was opened. */
  readonly changes?: { readonly since: 'published' | 'opened'; readonly report: ChangeReport } | undefined;
}

/** One entry of the completion list. */
export interface Proposal {
  readonly label: string;
  /** A few words beside the label. */
  readonly detail?: string | undefined;
  /** Paragraphs. */
  readonly help?: string | undefined;
  readonly kind: 'keyword' | 'value' | 'field' | 'function' | 'snippet';
  /** What goes, in UTF-16 offsets. */
  readonly from: number;
  readonly to: number;
  /** In CodeMirror's snippet language when `isSnippet`. */
  readonly text: string;
  readonly isSnippet?: boolean | undefined;
}

export interface Hover {
  readonly from: number;
  readonly to: number;
  /** Paragraphs and code blocks (```json). */
  readonly help: string;
}

export interface Creation {
  readonly code: string;
  readonly title: string;
  /** Code of the dispositif to copy, or '' for a bare start. */
  readonly from: string;
}

/** What the page asks of a worker. The files are named by path from schemas/. */
export interface WorkerApi {
  /** Gives the worker the files as they now are; undefined takes one away. */
  write(files: Readonly<Record<string, string | undefined>>): void;
  quick(path: string): Quick;
  /** @param opened the file as it was when it was opened @param today ISO date */
  thorough(path: string, opened: string, today: string): Promise<Thorough>;
  complete(path: string, offset: number): Promise<readonly Proposal[]>;
  hover(path: string, offset: number): Promise<Hover | undefined>;
  /** The files of a new dispositif. */
  create(creation: Creation, today: string): Promise<Readonly<Record<string, string>>>;
}

export interface Question {
  readonly id: number;
  readonly name: keyof WorkerApi;
  readonly args: readonly unknown[];
}

export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  /** Why there is no result. */
  readonly failure?: string;
}
