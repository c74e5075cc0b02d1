import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Attributes } from './attributes.js';
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
  if (!description && !(hint && example)) return html`<div class="akto-help" part="help" id=${`${id}-hint`}>${hint ?? example}</div>`;
  return html`<div class="akto-help" part="help" id=${`${id}-hint`}
    >${description ? html`<div class="akto-description">${description}</div>` : nothing} <div>${hint}</div> <div>${example}</div></div
  >`;
}
