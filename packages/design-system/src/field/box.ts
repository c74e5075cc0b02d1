import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { attributes } from './attributes.js';
import { controlled, fieldHelp, framed, star } from './framed.js';
import { fieldMessage } from './message.js';
import type { FieldProps } from './props.js';

/** What `checkbox` and `switchField` share: a native check box before its label, whose links can be followed without ticking it. */
export function box(props: FieldProps<boolean>, role?: 'switch'): TemplateResult {
  const { readonly, onInput } = props;
  return html`<div class="akto-single" ${attributes(framed(props, 12))}>
    <div class="akto-choice ${role ? 'akto-switch' : ''}">
      <input
        type="checkbox"
        part="control"
        ${attributes({ ...controlled(props), role, 'aria-readonly': readonly ? 'true' : 'false', '.checked': props.value })}
        @click=${(event: Event) => readonly && event.preventDefault()}
        @change=${(event: Event) => onInput?.((event.target as HTMLInputElement).checked)}
        @blur=${props.onLeave}
      />
      <label part="label" for=${props.id}><span class="akto-star" aria-hidden="true">${star(props)}</span>${props.label}</label>
    </div>
    ${fieldHelp(props)} ${fieldMessage(props)}
  </div>`;
}
