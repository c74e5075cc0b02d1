/* eslint-disable lit-a11y/click-events-have-key-events -- The keyboard of the list is that of its combobox, which keeps the focus. */
import { html, nothing, type TemplateResult } from 'lit';
import { countText } from '../count.js';
import type { Suggestion } from './props.js';
import type { SuggestionState } from './suggestions.js';

/** What is said of a state: below the text while there is no option to show, and to a screen reader. */
export function stateText(state: SuggestionState<Suggestion>): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'short':
      return `Saisissez au moins ${state.minimum} caractères`;
    case 'searching':
      return 'Recherche en cours…';
    case 'found':
      return countText(state.options.length);
    case 'none':
      return 'Aucun résultat';
    case 'unavailable':
      return 'La recherche ne répond pas.';
  }
}

interface SuggestionListProps<Option extends Suggestion> {
  /** The list is `${id}-list`, its options `${id}-option-${index}`. */
  readonly id: string;
  readonly label: string;
  readonly state: SuggestionState<Option>;
  /** Index of the option under the keyboard; -1 for none. */
  readonly active: number;
  readonly onChoose: (index: number) => void;
  readonly onPoint: (index: number) => void;
  readonly onRetry: () => void;
}

/** What stands below the text: the options, or why there is none. */
export function suggestionList<Option extends Suggestion>(props: SuggestionListProps<Option>): TemplateResult {
  const { id, label, state, onRetry } = props;
  const options = state.kind === 'found' ? state.options : [];
  return html`${options.length > 0
      ? nothing
      : html`<div class="akto-suggestion-state">
          ${state.kind === 'searching' ? html`<span class="akto-spinner" aria-hidden="true"></span>` : nothing}
          <span>${stateText(state)}</span>
          ${state.kind === 'unavailable' ? html`<button type="button" @click=${onRetry}>Réessayer</button>` : nothing}
        </div>`}
    <div id="${id}-list" role="listbox" aria-label=${label} ?hidden=${options.length === 0}>${options.map((option, index) => element(option, index, props))}</div>`;
}

function element({ title, detail }: Suggestion, index: number, { id, active, onChoose, onPoint }: SuggestionListProps<Suggestion>): TemplateResult {
  return html`<div
    class="akto-option akto-suggestion"
    id="${id}-option-${index}"
    role="option"
    ?data-active=${index === active}
    aria-selected=${index === active ? 'true' : 'false'}
    @click=${() => onChoose(index)}
    @pointermove=${() => onPoint(index)}
  ><span>${title}${detail ? html` <small>${detail}</small>` : nothing}</span></div>`;
}
