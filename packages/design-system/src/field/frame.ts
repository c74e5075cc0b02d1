import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { attributes } from './attributes.js';
import { describedBy, fieldHelp, framed, invalid, star } from './framed.js';
import { inlined } from './inlined.js';
import { fieldMessage } from './message.js';
import type { FrameProps } from './props.js';

/**
 * Label, help, control and message, top to bottom; no space between them, which would be as many nodes on every field. The control carries `props.id`, `describedBy(props)`, `invalid(props)`,
 * and `required` or `aria-required`.
 */
export function fieldFrame(props: FrameProps, control: TemplateResult): TemplateResult {
  const help = fieldHelp(props);
  const frame = html`<div class="akto-field" ${attributes(framed(props, 6))}
    ><label class="akto-label" part="label" for=${props.id}><span class="akto-star" aria-hidden="true">${star(props)}</span>${props.label}</label
    >${help}<div class="akto-control">${control}${fieldMessage(props)}</div></div
  >`;
  return inlined(frame, help, control);
}

/** The same around several controls that answer one question: a `fieldset` and its legend. `role` is `radiogroup` for an exclusive choice. */
export function groupFrame(props: FrameProps, role: 'group' | 'radiogroup', controls: TemplateResult): TemplateResult {
  const exclusive = role === 'radiogroup';
  const help = fieldHelp(props);
  const frame = html`<fieldset
    class="akto-group"
    ${attributes({
      ...framed(props, 12),
      role,
      'aria-describedby': describedBy(props),
      'aria-required': exclusive && props.required ? 'true' : undefined,
      'aria-invalid': exclusive ? invalid(props) : undefined,
      'aria-readonly': exclusive && props.readonly ? 'true' : undefined,
      'aria-disabled': props.disabled ? 'true' : undefined,
    })}
  >
    <legend class="akto-label" part="label"><span class="akto-star" aria-hidden="true">${star(props)}</span>${props.label}${props.required && !exclusive ? html`<span class="akto-sr-only"> (obligatoire)</span>` : nothing}</legend>
    ${help}
    <div class="akto-options">${controls}</div>
    ${fieldMessage(props)}
  </fieldset>`;
  return inlined(frame, help, controls);
}
