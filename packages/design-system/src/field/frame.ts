import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { attributes, type Attributes } from './attributes.js';
import { inlined } from './inlined.js';
import { fieldMessage } from './message.js';
import type { FrameProps } from './props.js';

const hasHelp = (props: FrameProps): boolean => Boolean(props.description || props.hint || props.example);

/** Ids of the help and of the message, for the control's `aria-describedby`. */
export function describedBy(props: FrameProps): string | undefined {
  const ids = [hasHelp(props) && `${props.id}-hint`, (props.error || props.warning) && `${props.id}-message`];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** Value of the control's `aria-invalid`: a warning is not an error. */
export const invalid = (props: FrameProps): 'true' | 'false' => (props.error ? 'true' : 'false');

/** What its look depends on, and its width out of 12 columns. */
export const framed = (props: FrameProps, width: number): Attributes => ({
  'data-width': props.width ?? width,
  'data-invalid': Boolean(props.error),
  'data-readonly': props.readonly,
  'data-disabled': props.disabled,
});

/** Of every control in a frame. */
export const controlled = (props: FrameProps): Attributes => ({
  id: props.id,
  required: props.required,
  disabled: props.disabled,
  'aria-invalid': invalid(props),
  'aria-describedby': describedBy(props),
});

/** What stands before the label's words when an answer is mandatory (S22); `required` on the control says it to a screen reader. */
export const star = (props: FrameProps): string | typeof nothing => (props.required ? '* ' : nothing);

/** The label's words, where the label is no part of a frame. */
export const labelText = (props: FrameProps): TemplateResult => html`<span class="akto-star" aria-hidden="true">${star(props)}</span>${props.label}`;

/** Description, hint and example, between the label and the control. */
export function fieldHelp(props: FrameProps): TemplateResult | typeof nothing {
  if (!hasHelp(props)) return nothing;
  const { id, description, hint, example } = props;
  // One line, as on most fields: one binding.
  if (!description && !(hint && example)) return html`<div class="akto-help" part="help" id=${`${id}-hint`}><div>${hint ?? example}</div></div>`;
  return html`<div class="akto-help" part="help" id=${`${id}-hint`}
    >${description ? html`<div class="akto-description">${description}</div>` : nothing} <div>${hint}</div> <div>${example}</div></div
  >`;
}

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
