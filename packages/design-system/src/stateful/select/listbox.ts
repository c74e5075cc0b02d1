/* eslint-disable lit-a11y/click-events-have-key-events -- The keyboard of the list is that of its combobox, which keeps the focus. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icon/icon.js';
import { word } from '../../words.js';
import { groupsOf, type SelectOption } from './options.js';

export interface ListboxProps {
  /** The options' ids are `${id}-option-${index}`. */
  readonly id: string;
  readonly options: readonly SelectOption[];
  /** Index of the option chosen, and of the one under the keyboard; -1 for none. */
  readonly chosen: number;
  readonly active: number;
  readonly onChoose: (index: number) => void;
  /** The pointer is on an option. */
  readonly onPoint: (index: number) => void;
}

/** What stands inside `role="listbox"`. */
export function listbox(props: ListboxProps): TemplateResult[] {
  return groupsOf(props.options).map(({ name, start, options }) => {
    const elements = options.map((option, offset) => element(option, start + offset, props));
    return name === undefined
      ? html`${elements}`
      : html`<div role="group" aria-labelledby="${props.id}-group-${start}">
          <div class="akto-list-group" id="${props.id}-group-${start}" role="presentation">${name}</div>
          ${elements}
        </div>`;
  });
}

/** Id of the option under the keyboard, for `aria-activedescendant`. */
export const activeId = ({ id, options, active }: ListboxProps): string | undefined =>
  options[active] && `${id}-option-${active}`;

function element({ title, disabled }: SelectOption, index: number, { id, chosen, active, onChoose, onPoint }: ListboxProps): TemplateResult {
  const isChosen = index === chosen;
  return html`<div
    class="akto-option"
    ?data-active=${index === active}
    id="${id}-option-${index}"
    role="option"
    aria-selected=${isChosen ? 'true' : 'false'}
    title=${isChosen ? word('Choisir de nouveau pour retirer') : nothing}
    aria-disabled=${disabled ? 'true' : 'false'}
    @click=${() => onChoose(index)}
    @pointermove=${() => onPoint(index)}
  >${icon('check')}<span>${title}</span>${isChosen ? icon('close') : nothing}</div>`;
}
