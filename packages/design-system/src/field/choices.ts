import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { word } from '../words.js';
import { attributes } from './attributes.js';
import { groupFrame } from './frame.js';
import { invalid } from './framed.js';
import { inlined } from './inlined.js';
import type { FieldProps } from './props.js';
import { radioNames } from './radio-names.js';

/** One answer of a list; `title` is shown as is. */
export interface Choice<Code> {
  readonly code: Code;
  readonly title: string;
  /** Shown, but cannot be chosen. */
  readonly disabled?: boolean | undefined;
}

export interface ChoicesProps<Value, Code> extends FieldProps<Value> {
  readonly options: readonly Choice<Code>[];
}

export type Code = string | number;

/** The first box has the field's own id, so that a link to the field reaches it. */
const choiceId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index}`);

/** Leaving means that focus went out of the group, not from one answer to the next. */
export const onGroupLeave = (onLeave: (() => void) | undefined) => (event: FocusEvent) => {
  const group = (event.currentTarget as Element).closest('fieldset');
  if (!group?.contains(event.relatedTarget as Node | null)) onLeave?.();
};

/** The radio button of one answer, and its label. `about` is the id of the text that says more of the answer. */
export function radio<C extends Code | boolean>(props: ChoicesProps<C | undefined, C>, index: number, about?: string): TemplateResult {
  const { id, options, value, required, readonly, disabled, onInput } = props;
  const { code, title, disabled: unavailable } = options[index] as Choice<C>;
  return html`<input
      type="radio"
      part="control"
      ${attributes({ id: choiceId(id, index), name: id, required, disabled: disabled || unavailable, 'aria-describedby': about, '.checked': code === value })}
      @click=${(event: Event) => readonly && event.preventDefault()}
      @change=${() => onInput?.(code)}
    />
    <label part="choice-label" for=${choiceId(id, index)}>${title}</label>`;
}

/** « Effacer »: takes an optional answer back, which radio buttons alone do not allow. */
export function clear<C extends Code | boolean>(props: ChoicesProps<C | undefined, C>): TemplateResult | typeof nothing {
  const { label, value, required, readonly, disabled, onInput } = props;
  if (required || readonly || disabled || value === undefined) return nothing;
  const takeBack = (event: Event): void => {
    (event.currentTarget as Element).closest('fieldset')?.querySelector('input')?.focus();
    onInput?.(undefined);
  };
  return html`<button type="button" class="akto-clear" @click=${takeBack}>${word('Effacer')}<span class="akto-sr-only"> ${word('la réponse :')} ${label}</span></button>`;
}

const choice = (control: TemplateResult): TemplateResult => inlined(html`<div class="akto-choice">${control}</div>`, control);

/** One answer out of a few. */
export const radioGroup = <C extends Code | boolean>(props: ChoicesProps<C | undefined, C>): TemplateResult =>
  groupFrame(
    props,
    'radiogroup',
    html`<div class="akto-choices" ${radioNames(props.id)} @focusout=${onGroupLeave(props.onLeave)}>
      ${props.options.map((_, index) => choice(radio(props, index)))} ${clear(props)}
    </div>`,
  );

/** « Oui » or « Non », which can also be unanswered. */
export const yesNo = (props: FieldProps<boolean | undefined>): TemplateResult =>
  radioGroup({ ...props, options: [{ code: true, title: 'Oui' }, { code: false, title: 'Non' }] });

/** Any number of answers; the value keeps the order of the list. */
export function checkboxGroup<C extends Code>(props: ChoicesProps<readonly C[], C>): TemplateResult {
  const { id, options, value, readonly, disabled, onInput } = props;
  const toggle = (code: C, checked: boolean): void =>
    onInput?.(options.map((option) => option.code).filter((other) => (other === code ? checked : value.includes(other))));
  return groupFrame(
    props,
    'group',
    html`<div class="akto-choices" @focusout=${onGroupLeave(props.onLeave)}>
      ${options.map(
        ({ code, title, disabled: unavailable }, index) => html`<div class="akto-choice">
          <input
            type="checkbox"
            part="control"
            ${attributes({
              id: choiceId(id, index),
              disabled: disabled || unavailable,
              'aria-readonly': readonly ? 'true' : 'false',
              'aria-invalid': invalid(props),
              '.checked': value.includes(code),
            })}
            @click=${(event: Event) => readonly && event.preventDefault()}
            @change=${(event: Event) => toggle(code, (event.target as HTMLInputElement).checked)}
          />
          <label part="choice-label" for=${choiceId(id, index)}>${title}</label>
        </div>`,
      )}
    </div>`,
  );
}
