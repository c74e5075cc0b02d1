import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldFrame, invalid } from './frame.js';
import type { FieldProps } from './props.js';
import { readonlyText } from './readonly.js';

export interface TextFieldProps extends FieldProps<string> {
  readonly type?: 'text' | 'email' | 'tel' | 'url' | undefined;
  readonly inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | undefined;
  /** An HTML autofill token, for data about the person who types (WCAG 1.3.5). */
  readonly autocomplete?: string | undefined;
}

/**
 * One line of text. The value is exactly what was typed: no `maxlength`, so that a text pasted too long is kept whole and
 * flagged; no trimming. `type="email"` would trim, so e-mail only changes the keyboard.
 */
export function textField(props: TextFieldProps): TemplateResult {
  if (props.readonly) return fieldFrame(props, readonlyText(props));
  return fieldFrame(
    props,
    html`<input
      class="akto-input"
      part="control"
      id=${props.id}
      type=${props.type === 'tel' ? 'tel' : 'text'}
      inputmode=${props.inputmode ?? (props.type === 'email' || props.type === 'url' ? props.type : nothing)}
      autocomplete=${props.autocomplete ?? nothing}
      ?required=${props.required}
      ?disabled=${props.disabled}
      aria-invalid=${invalid(props)}
      aria-describedby=${describedBy(props)}
      .value=${live(props.value)}
      @input=${(event: InputEvent) => props.onInput?.((event.target as HTMLInputElement).value)}
      @blur=${props.onLeave}
    />`,
  );
}
