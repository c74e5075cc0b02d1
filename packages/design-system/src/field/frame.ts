import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fieldMessage } from './message.js';
import type { FrameProps } from './props.js';

const hasHelp = (props: FrameProps): boolean => Boolean(props.description || props.hint || props.example);

/** Ids of the help and of the message, for the control's `aria-describedby`. */
export function describedBy(props: FrameProps): string | typeof nothing {
  const ids = [hasHelp(props) && `${props.id}-hint`, (props.error || props.warning) && `${props.id}-message`];
  return ids.filter(Boolean).join(' ') || nothing;
}

/** Value of the control's `aria-invalid`: a warning is not an error. */
export const invalid = (props: FrameProps): 'true' | 'false' => (props.error ? 'true' : 'false');

/** The label's words, preceded by « * » when an answer is mandatory (S22); `required` on the control says it to a screen reader. */
export const labelText = (props: FrameProps): TemplateResult =>
  html`${props.required ? html`<span class="akto-star" aria-hidden="true">* </span>` : nothing}${props.label}`;

/** Description, hint and example, between the label and the control. */
export function fieldHelp(props: FrameProps): TemplateResult | typeof nothing {
  if (!hasHelp(props)) return nothing;
  const { id, description, hint, example } = props;
  return html`<div class="akto-help" part="help" id="${id}-hint">
    ${description ? html`<div class="akto-description">${description}</div>` : nothing}
    ${hint ? html`<div>${hint}</div>` : nothing}
    ${example ? html`<div>${example}</div>` : nothing}
  </div>`;
}

/**
 * Label, help, control and message, top to bottom. The control carries `props.id`, `describedBy(props)`, `invalid(props)`,
 * and `required` or `aria-required`.
 */
export function fieldFrame(props: FrameProps, control: TemplateResult): TemplateResult {
  return html`<div class="akto-field" data-width=${props.width ?? 6} ?data-invalid=${Boolean(props.error)} ?data-readonly=${props.readonly} ?data-disabled=${props.disabled}>
    <label class="akto-label" part="label" for=${props.id}>${labelText(props)}</label>
    ${fieldHelp(props)}
    <div class="akto-control">${control}${fieldMessage(props)}</div>
  </div>`;
}

/** The same around several controls that answer one question: a `fieldset` and its legend. `role` is `radiogroup` for an exclusive choice. */
export function groupFrame(props: FrameProps, role: 'group' | 'radiogroup', controls: TemplateResult): TemplateResult {
  const exclusive = role === 'radiogroup';
  return html`<fieldset
    class="akto-group"
    role=${role}
    data-width=${props.width ?? 12}
    ?data-invalid=${Boolean(props.error)}
    ?data-readonly=${props.readonly}
    ?data-disabled=${props.disabled}
    aria-describedby=${describedBy(props)}
    aria-required=${exclusive && props.required ? 'true' : nothing}
    aria-invalid=${exclusive ? invalid(props) : nothing}
    aria-readonly=${exclusive && props.readonly ? 'true' : nothing}
    aria-disabled=${props.disabled ? 'true' : nothing}
  >
    <legend class="akto-label" part="label">${labelText(props)}${props.required && !exclusive ? html`<span class="akto-sr-only"> (obligatoire)</span>` : nothing}</legend>
    ${fieldHelp(props)}
    <div class="akto-options">${controls}</div>
    ${fieldMessage(props)}
  </fieldset>`;
}
