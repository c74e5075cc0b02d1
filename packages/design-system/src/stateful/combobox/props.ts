import type { FieldProps } from '../../field/props.js';
import type { Schedule } from './schedule.js';

/** One line of the list; what else the caller knows about it comes back with the choice. */
export interface Suggestion {
  /** Tells one suggestion from another: a SIRET. */
  readonly code: string;
  /** What the field shows once it is chosen. */
  readonly title: string;
  /** What tells two equal titles apart: « 401 015 938 00012, Villeurbanne ». */
  readonly detail?: string | undefined;
}

/** Looks for a text; rejects when the service does not answer. `signal` is aborted as soon as the answer is no longer awaited. */
export type Search<Option extends Suggestion> = (text: string, signal: AbortSignal) => Promise<readonly Option[]>;

/** The value is the option chosen; `undefined` while there is none, whatever is typed. */
export interface ComboboxProps<Option extends Suggestion = Suggestion> extends FieldProps<Option | undefined> {
  readonly search: Search<Option>;
  /** Characters from which a search is worth it. 3 by default; with 0, all there is shows as soon as the field is clicked or opened. */
  readonly minimum?: number | undefined;
  /** « Siren, siret ou dénomination... » (S46) */
  readonly placeholder?: string | undefined;
  /** What is typed, for a page that keeps it too: shown while nothing is chosen. The control alone knows it by default. */
  readonly text?: string | undefined;
  /** At each key. */
  readonly onText?: ((text: string) => void) | undefined;
  /** The clock of the pause between the last key and the search; the browser's by default. */
  readonly schedule?: Schedule | undefined;
}
