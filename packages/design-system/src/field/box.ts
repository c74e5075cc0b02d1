import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldHelp, invalid, star } from './frame.js';
import { fieldMessage } from './message.js';
import type { FieldProps } from './props.js';

/** What `checkbox` and `switchField` share: a native check box before its label, whose links can be followed without ticking it. */
export function box(props: FieldProps<boolean>, role?: 'switch'): TemplateResult {
  return html`<div
    class="akto-single"
    data-width=${props.width ?? 12}
    ?data-invalid=${Boolean(props.error)}
    ?data-readonly=${props.readonly}
    ?data-disabled=${props.disabled}
  >
    <div class="akto-choice ${role ? 'akto-switch' : ''}">
      <input
        type="checkbox"
        role=${role ?? nothing}
        part="control"
        id=${props.id}
        ?required=${props.required}
        ?disabled=${props.disabled}
        aria-readonly=${props.readonly ? 'true' : 'false'}
        aria-invalid=${invalid(props)}
        aria-describedby=${describedBy(props)}
        .checked=${live(props.value)}
        @click=${(event: Event) => props.readonly && event.preventDefault()}
        @change=${(event: Event) => props.onInput?.((event.target as HTMLInputElement).checked)}
        @blur=${props.onLeave}
      />
      <label part="label" for=${props.id}><span class="akto-star" aria-hidden="true">${star(props)}</span>${props.label}</label>
    </div>
    ${fieldHelp(props)} ${fieldMessage(props)}
  </div>`;
}
