import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { tag } from '../content/tag.js';
import { icon } from '../icon/icon.js';
import type { IconName } from '../icon/paths.js';
import { clear, onGroupLeave, radio, type Choice, type ChoicesProps, type Code } from './choices.js';
import { groupFrame } from './frame.js';
import { radioNames } from './radio-names.js';

/** An answer that a word does not tell enough of. */
export interface ChoiceCard<C> extends Choice<C> {
  readonly text?: string | undefined;
  readonly tag?: string | undefined;
  readonly icon?: IconName | undefined;
}

export interface ChoiceCardsProps<C> extends ChoicesProps<C | undefined, C> {
  readonly options: readonly ChoiceCard<C>[];
}

/** One answer out of a few, each on a card of its own that is clicked as a whole (S52, S54); to the keyboard, radio buttons. */
export const choiceCards = <C extends Code>(props: ChoiceCardsProps<C>): TemplateResult =>
  groupFrame(
    props,
    'radiogroup',
    html`<div class="akto-choice-cards" ${radioNames(props.id)} @focusout=${onGroupLeave(props.onLeave)}>
        ${props.options.map((option, index) => choiceCard(props, option, index))}
      </div>
      ${clear(props)}`,
  );

function choiceCard<C extends Code>(props: ChoiceCardsProps<C>, { text, tag: word, icon: name, disabled }: ChoiceCard<C>, index: number): TemplateResult {
  const about = text || word ? `${props.id}-about-${index}` : undefined;
  return html`<div class="akto-choice-card" ?data-disabled=${disabled}>
    ${name ? icon(name) : nothing}${radio(props, index, about)}
    ${about ? html`<div class="akto-choice-about" id=${about}>${word ? tag(word) : nothing} ${text ? html`<p>${text}</p>` : nothing}</div>` : nothing}
  </div>`;
}

/** After `choiceStyles` and `tagStyles`. */
export const choiceCardsStyles = css`
  .akto-choice-cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: var(--akto-space-3); padding-block: var(--akto-space-1); }
  .akto-choice-card {
    display: grid;
    position: relative;
    grid-template-columns: var(--_icon,) minmax(0, 1fr) auto;
    align-content: start;
    gap: var(--akto-space-1) var(--akto-space-3);
    padding: var(--akto-space-4);
    border: 1px solid var(--akto-color-border);
    border-radius: var(--akto-radius-large);
    background: var(--akto-color-surface);
    transition: border-color var(--akto-motion), background-color var(--akto-motion), box-shadow var(--akto-motion);
  }
  .akto-choice-card:has(> .akto-icon) { --_icon: auto; --_words: 2; }
  .akto-choice-card > .akto-icon { grid-area: 1 / 1; width: 1.5rem; height: 1.5rem; color: var(--akto-color-primary); }
  .akto-choice-card > label { grid-area: 1 / var(--_words, 1); font-weight: 650; cursor: pointer; }
  .akto-choice-card > label::after { content: ''; position: absolute; inset: 0; border-radius: inherit; }
  .akto-choice-card > input { grid-area: 1 / -2; width: 1.375rem; height: 1.375rem; margin: 0; accent-color: var(--akto-color-primary); cursor: pointer; }
  .akto-choice-card > input:focus-visible { outline: none; }
  .akto-choice-about { display: grid; grid-column: var(--_words, 1) / -1; gap: var(--akto-space-2); justify-items: start; color: var(--akto-color-muted); }
  .akto-choice-card:hover { border-color: var(--akto-color-primary); box-shadow: var(--akto-shadow-1); }
  .akto-choice-card:has(:checked) { border-color: var(--akto-color-primary); background: var(--akto-color-primary-soft); box-shadow: inset 0 0 0 1px var(--akto-color-primary); }
  .akto-choice-card:has(:focus-visible) { outline: var(--akto-focus-width) solid var(--akto-color-focus); outline-offset: 2px; }
  [data-invalid] .akto-choice-card { border-color: var(--akto-color-error); }
  [data-readonly] .akto-choice-card, .akto-choice-card:has(:disabled) { background: var(--akto-color-sunken); box-shadow: none; }
  [data-readonly] .akto-choice-card > :is(input, label) { cursor: default; }
  .akto-choice-card:has(:disabled) { border: 1px dashed var(--akto-color-border); }
  .akto-choice-card:has(:disabled) > :is(label, input, .akto-icon) { color: var(--akto-color-muted); cursor: not-allowed; }
  @media (forced-colors: active) {
    .akto-choice-card:has(:checked) { outline: 2px solid Highlight; outline-offset: -2px; }
    .akto-choice-card:has(:checked):has(:focus-visible) { outline: var(--akto-focus-width) solid CanvasText; outline-offset: 2px; }
    .akto-choice-card:has(:disabled) { border-color: GrayText; }
    .akto-choice-card:has(:disabled) > :is(label, .akto-icon) { color: GrayText; }
  }
`;
