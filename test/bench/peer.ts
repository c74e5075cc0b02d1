import type { BenchForm, BenchValues } from './form.js';

/** What the harness asks of the page of each library; the page leaves one as `globalThis.peer`. */
export interface Peer {
  /** What is not measured: loading what describes the form, keeping what is already filled where the library finds it. */
  prepare?(form: BenchForm, values: BenchValues): void | Promise<void>;
  /** Resolves once every field is in the document; nothing needs to be painted. */
  mount(form: BenchForm, values: BenchValues): void | Promise<void>;
  unmount(): void | Promise<void>;
  /** Where errors are shown for the whole form or not at all: shows them, before a key is measured. */
  reveal?(): void;
  /** Shows every error, as a refused submission does. */
  showErrors(): void | Promise<void>;
  /** The control of a field, whatever root it stands in. */
  control(name: string): HTMLElement | null;
  /** The message that stands under a field, '' when there is none. */
  message(name: string): string;
}

declare global {
  var peer: Peer;
}
