import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { attributes } from './attributes.js';
import { controlled } from './framed.js';
import type { FieldProps } from './props.js';

/** About what the narrowest field shows on one line. */
const oneLine = 18;

/**
 * Text that can be focused, read and copied but not changed (S24). It grows with its text: a reference value, such as a
 * SIRET, is readable in full at any width.
 */
export function readonlyText(props: Omit<FieldProps<string>, 'onInput'>): TemplateResult {
  return html`<textarea
    class="akto-input akto-readonly"
    part="control"
    readonly
    ${attributes({ ...controlled(props), rows: Math.ceil(props.value.length / oneLine) || 1 })}
    .value=${props.value}
    @blur=${props.onLeave}
  ></textarea>`;
}
