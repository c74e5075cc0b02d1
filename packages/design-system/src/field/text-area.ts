import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { attributes } from './attributes.js';
import { fieldFrame } from './frame.js';
import { controlled } from './framed.js';
import type { FieldProps } from './props.js';
import { countCharacters, remainingMilestone, remainingText } from './remaining.js';

export interface TextAreaProps extends FieldProps<string> {
  /** In characters as JSON Schema counts them. Shown as a count that goes down; typing beyond it is kept and flagged. */
  readonly maxLength?: number | undefined;
}

/** Several lines of text, with how many characters remain (S71). */
export function textArea(props: TextAreaProps): TemplateResult {
  const { value, maxLength, onInput, onLeave } = props;
  const remaining = maxLength === undefined || props.readonly || props.disabled ? undefined : maxLength - countCharacters(value);
  return fieldFrame(
    { ...props, width: props.width ?? 12 },
    html`<textarea
        class="akto-input ${props.readonly ? 'akto-readonly' : ''}"
        part="control"
        rows="4"
        ${attributes({ ...controlled(props), readonly: props.readonly, '.value': value })}
        @input=${(event: InputEvent) => onInput?.((event.target as HTMLTextAreaElement).value)}
        @blur=${onLeave}
      ></textarea>
      ${remaining === undefined
        ? nothing
        : html`<div class="akto-remaining" ?data-over=${remaining < 0} aria-hidden="true">${remainingText(remaining)}</div>
            <div class="akto-sr-only" role="status">${remainingMilestone(remaining)}</div>`}`,
  );
}

/** After `inputStyles`: how many characters remain. */
export const remainingStyles = css`
  .akto-remaining { color: var(--akto-color-muted); font-size: var(--akto-text-small); text-align: end; font-variant-numeric: tabular-nums; }
  .akto-remaining[data-over] { color: var(--akto-color-error); font-weight: 600; }
`;
