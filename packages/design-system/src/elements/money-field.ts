import type { TemplateResult } from 'lit';
import { moneyNotation, type NumericValue } from '../field/notation.js';
import { moneyField } from '../field/number.js';
import type { FieldProps } from '../field/props.js';
import { define } from '../define.js';
import type { Fault } from './validity.js';
import { NumericControl } from './numeric-control.js';
import * as wording from './wording.js';

/**
 * An amount in euros, shown as 1 234,56 €.
 *
 * HTML speaks euros, a program counts centimes. The attribute `value` and what is sent with the form are euros with a dot and
 * two decimals (« 1234.56 »), as `<input type="number" step="0.01">` has them: a page that a server writes and the request
 * that it receives need no conversion, and no server takes an amount for a hundred times itself. The property `value` is a
 * whole number of centimes (123456), so that sums and comparisons in a script are exact.
 *
 * @tagname akto-money-field
 * @summary Champ de montant en euros
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
export class AktoMoneyField extends NumericControl {
  static override properties = {
    defaultValue: { attribute: 'value', converter: { fromAttribute: (text: string | null) => moneyNotation.parse(text ?? '') } },
  };

  protected override field(props: FieldProps<NumericValue>): TemplateResult {
    return moneyField(props);
  }

  protected override formValue(): string {
    return this.value === undefined ? '' : (this.value / 100).toFixed(2);
  }

  protected override fault(answer: NumericValue): Fault | undefined {
    return typeof answer === 'number' ? undefined : { flag: 'badInput', message: wording.money };
  }
}

define('akto-money-field', AktoMoneyField);

declare global {
  interface HTMLElementTagNameMap {
    'akto-money-field': AktoMoneyField;
  }
}
