import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { attributes } from './attributes.js';
import { fieldFrame } from './frame.js';
import { controlled } from './framed.js';
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
  // Taken out, so that the listener keeps this one and not all that the field was given.
  const { onInput } = props;
  return fieldFrame(
    props,
    html`<input
      class="akto-input"
      part="control"
      ${attributes({
        ...controlled(props),
        type: props.type === 'tel' ? 'tel' : 'text',
        inputmode: props.inputmode ?? (props.type === 'email' || props.type === 'url' ? props.type : undefined),
        autocomplete: props.autocomplete,
        '.value': props.value,
      })}
      @input=${(event: InputEvent) => onInput?.((event.target as HTMLInputElement).value)}
      @blur=${props.onLeave}
    />`,
  );
}
