import type { TemplateResult } from 'lit';
import { numberNotation, type NumericValue } from '../field/notation.js';
import { numberField } from '../field/number.js';
import type { FieldProps } from '../field/props.js';
import { define } from '../define.js';
import { optionalNumber } from './attributes.js';
import type { Fault } from './validity.js';
import { NumericControl } from './numeric-control.js';
import * as wording from './wording.js';

/**
 * A number, written the French way (« 12 345,6 ») and sent as a native control sends it (« 12345.6 »).
 * What is typed and is no number is kept, and refused.
 *
 * @tagname akto-number-field
 * @summary Champ de nombre, avec ou sans unité
 * @fires input - At each change that a person makes.
 * @fires change - When the person goes on with a changed value.
 * @slot label - The label, where it holds more than text.
 * @slot description - Paragraphs between the label and the control.
 * @csspart label - The label.
 * @csspart help - Description, hint and example.
 * @csspart control - The control itself.
 * @csspart message - The message below.
 * @cssprop [--akto-field-border] - Colour of the control's border.
 * @cssprop [--akto-field-radius] - Rounding of the control's corners.
 */
export class AktoNumberField extends NumericControl {
  static override properties = {
    integer: { type: Boolean },
    unit: {},
    min: { converter: optionalNumber },
    max: { converter: optionalNumber },
    defaultValue: { attribute: 'value', converter: { fromAttribute: (text: string | null) => numberNotation.parse(text ?? '') } },
  };

  /** Whole numbers alone; the keyboard of a telephone then has no comma. */
  declare integer: boolean;
  /** « heures », « % »: after the number, on screen and for a screen reader. */
  declare unit: string | undefined;
  /** The smallest that is accepted. */
  declare min: number | undefined;
  /** The largest that is accepted. */
  declare max: number | undefined;

  constructor() {
    super();
    this.integer = false;
  }

  protected override field(props: FieldProps<NumericValue>): TemplateResult {
    const { integer, unit } = this;
    return numberField({ ...props, integer, unit });
  }

  protected override formValue(): string {
    return String(this.value ?? '');
  }

  protected override fault(answer: NumericValue): Fault | undefined {
    const { integer, min = -Infinity, max = Infinity } = this;
    const expected = integer ? wording.integer : wording.number;
    if (typeof answer !== 'number') return { flag: 'badInput', message: expected };
    if (integer && !Number.isInteger(answer)) return { flag: 'stepMismatch', message: expected };
    if (answer < min) return { flag: 'rangeUnderflow', message: wording.minimum(numberNotation.format(min)) };
    if (answer > max) return { flag: 'rangeOverflow', message: wording.maximum(numberNotation.format(max)) };
    return undefined;
  }
}

define('akto-number-field', AktoNumberField);

declare global {
  interface HTMLElementTagNameMap {
    'akto-number-field': AktoNumberField;
  }
}
