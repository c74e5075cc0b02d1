import type { Search, Suggestion } from './props.js';
import { browserSchedule, type Schedule } from './schedule.js';

/** What there is to say about the text typed so far. */
export type SuggestionState<Option extends Suggestion> =
  | { readonly kind: 'idle' }
  /** How many characters the text must have at least. */
  | { readonly kind: 'short'; readonly minimum: number }
  | { readonly kind: 'searching' }
  | { readonly kind: 'found'; readonly options: readonly Option[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'unavailable' };

export interface SuggestionsOptions<Option extends Suggestion> {
  readonly search: Search<Option>;
  readonly minimum?: number | undefined;
  readonly schedule?: Schedule | undefined;
}

/** From the last key to the search, in milliseconds: about the pause between two words. */
const PAUSE = 250;

/**
 * What a text leads to, one search after the other: each waits until the person pauses, and takes the one before it back, whose
 * answer is dropped even if it comes.
 */
export class Suggestions<Option extends Suggestion> {
  readonly #onChange: () => void;
  #state: SuggestionState<Option> = { kind: 'idle' };
  /** The text of the state; `undefined` when it is idle. */
  #text: string | undefined;
  #callOff: () => void = () => undefined;
  #asked = new AbortController();

  /** @param onChange told after each change of `state` */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get state(): SuggestionState<Option> {
    return this.#state;
  }

  /** Looks for what is typed, after a pause. The same words again change nothing. */
  look(typed: string, options: SuggestionsOptions<Option>): void {
    const { minimum = 3, schedule = browserSchedule } = options;
    const text = typed.trim();
    if (text === this.#text) return;
    if (text === '' && minimum > 0) return this.stop();
    this.#takeBack();
    this.#text = text;
    if ([...text].length < minimum) return this.#become({ kind: 'short', minimum });
    this.#become({ kind: 'searching' });
    this.#callOff = schedule(() => this.#search(text, options.search), text === '' ? 0 : PAUSE);
  }

  /** The same search again, at once: the service did not answer. */
  retry({ search }: SuggestionsOptions<Option>): void {
    if (this.#text === undefined) return;
    this.#takeBack();
    this.#become({ kind: 'searching' });
    this.#search(this.#text, search);
  }

  /** Nothing is looked for any more. */
  stop(): void {
    this.#takeBack();
    this.#text = undefined;
    if (this.#state.kind !== 'idle') this.#become({ kind: 'idle' });
  }

  #search(text: string, search: Search<Option>): void {
    const { signal } = (this.#asked = new AbortController());
    const answer = (state: SuggestionState<Option>): void => {
      if (!signal.aborted) this.#become(state);
    };
    search(text, signal).then(
      (options) => answer(options.length > 0 ? { kind: 'found', options } : { kind: 'none' }),
      () => answer({ kind: 'unavailable' }),
    );
  }

  #takeBack(): void {
    this.#callOff();
    this.#asked.abort();
  }

  #become(state: SuggestionState<Option>): void {
    this.#state = state;
    this.#onChange();
  }
}
