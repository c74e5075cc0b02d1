import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldHelp, invalid, labelText } from './frame.js';
import { fieldMessage } from './message.js';
import type { FieldProps } from './props.js';

/** One box to tick. Its label may hold links: following one does not tick the box. */
export function checkbox(props: FieldProps<boolean>): TemplateResult {
  return html`<div class="akto-single" data-width=${props.width ?? 12} ?data-invalid=${Boolean(props.error)} ?data-readonly=${props.readonly}>
    <div class="akto-choice">
      <input
        type="checkbox"
        id=${props.id}
        ?required=${props.required}
        aria-readonly=${props.readonly ? 'true' : 'false'}
        aria-invalid=${invalid(props)}
        aria-describedby=${describedBy(props)}
        .checked=${live(props.value)}
        @click=${(event: Event) => props.readonly && event.preventDefault()}
        @change=${(event: Event) => props.onInput?.((event.target as HTMLInputElement).checked)}
        @blur=${props.onLeave}
      />
      <label for=${props.id}>${labelText(props)}</label>
    </div>
    ${fieldHelp(props)} ${fieldMessage(props)}
  </div>`;
}
