import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { attributes } from './attributes.js';
import { fieldFrame } from './frame.js';
import { controlled, describedBy } from './framed.js';
import { moneyNotation, numberNotation } from './notation.js';
import type { NumericValue } from './notation.js';
import type { FieldProps } from './props.js';
import { readonlyText } from './readonly.js';
import { rewrite, typed } from './typed.js';
import type { Notation } from './typed.js';

export interface NumberFieldProps extends FieldProps<NumericValue> {
  /** A whole number: the keyboard of a telephone then has no comma. */
  readonly integer?: boolean | undefined;
  /** « heures », « % »: after the number, on screen and for a screen reader. */
  readonly unit?: string | undefined;
}

/** A number written the French way: comma, spaces between thousands. */
export const numberField = (props: NumberFieldProps): TemplateResult => numeric(props, numberNotation);

/** An amount: the value is a whole number of centimes, shown as 1 234,56 €. */
export const moneyField = (props: FieldProps<NumericValue>): TemplateResult => numeric({ unit: '€', ...props }, moneyNotation);

function numeric(props: NumberFieldProps, notation: Notation<NumericValue>): TemplateResult {
  const { value, unit, onInput, onLeave } = props;
  const unitId = unit && `${props.id}-unit`;
  const control = props.readonly
    ? readonlyText({ ...props, value: notation.format(value) })
    : html`<input
        class="akto-input"
        part="control"
        autocomplete="off"
        ${attributes({
          ...controlled(props),
          inputmode: props.integer ? 'numeric' : 'decimal',
          'aria-describedby': [describedBy(props), unitId].filter(Boolean).join(' ') || undefined,
        })}
        .value=${typed(value, notation)}
        @input=${(event: InputEvent) => onInput?.(notation.parse((event.target as HTMLInputElement).value))}
        @blur=${(event: FocusEvent) => {
          rewrite(event.target as HTMLInputElement, notation);
          onLeave?.();
        }}
      />`;
  return fieldFrame(props, unit ? html`<div class="akto-affix">${control}<span id=${unitId}>${unit}</span></div>` : control);
}

/** After `inputStyles`: a number beside its unit. */
export const unitStyles = css`
  .akto-affix { display: flex; align-items: center; gap: var(--akto-space-2); color: var(--akto-color-muted); }
`;
