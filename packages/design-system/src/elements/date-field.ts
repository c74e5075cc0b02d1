import type { TemplateResult } from 'lit';
import { inputStyles } from '../field/input-styles.js';
import type { FieldProps } from '../field/props.js';
import { dateField } from '../stateful/date/date-field.js';
import { isIsoDate } from '../stateful/date/iso.js';
import { dateToText } from '../stateful/date/text.js';
import { define } from '../define.js';
import { iconStyles } from '../icon/icon.js';
import { optionalText } from './attributes.js';
import { FormControl } from './form-control.js';
import type { Fault } from './validity.js';
import { ValueControl } from './value-control.js';
import * as wording from './wording.js';

/**
 * A date, typed or chosen in a calendar. The value, the attributes and what is sent are ISO dates (« 2026-09-01 »), as for a
 * native control; the person reads and writes JJ/MM/AAAA. What is typed and is no date is kept, and refused.
 *
 * @tagname akto-date-field
 * @summary Champ de date, au clavier ou dans un calendrier
 * @fires input - At each change that a person makes.
 * @fires change - When a date was chosen, or the person goes on with a changed value.
 * @slot label - The label, where it holds more than text.
 * @slot description - Paragraphs between the label and the control.
 * @csspart label - The label.
 * @csspart help - Description, hint and example.
 * @csspart control - The control itself.
 * @csspart message - The message below.
 * @cssprop [--akto-field-border] - Colour of the control's border.
 * @cssprop [--akto-field-radius] - Rounding of the control's corners.
 */
export class AktoDateField extends ValueControl<string | undefined> {
  static override styles = [FormControl.styles, inputStyles, iconStyles];
  static override properties = { min: { converter: optionalText }, max: { converter: optionalText }, today: { converter: optionalText } };

  /** The first day that is accepted. */
  declare min: string | undefined;
  /** The last day that is accepted. */
  declare max: string | undefined;
  /** By default the day on the person's machine. */
  declare today: string | undefined;

  protected override readonly empty = undefined;

  /** `undefined` when nothing was typed, or no date. */
  override get value(): string | undefined {
    return isDate(this.answer) ? this.answer : undefined;
  }

  override set value(value: string | undefined) {
    super.value = value;
  }

  protected override field(props: FieldProps<string | undefined>): TemplateResult {
    const { min, max, today } = this;
    return dateField({ ...props, hint: props.hint ?? 'Format: JJ/MM/AAAA', min, max, today });
  }

  protected override formValue(): string {
    return this.value ?? '';
  }

  protected override fault(answer: string | undefined): Fault | undefined {
    const { min, max } = this;
    if (!isDate(answer)) return { flag: 'badInput', message: wording.date };
    if (min && answer < min) return { flag: 'rangeUnderflow', message: wording.from(dateToText(min)) };
    if (max && answer > max) return { flag: 'rangeOverflow', message: wording.until(dateToText(max)) };
    return undefined;
  }
}

const isDate = (answer: string | undefined): answer is string => answer !== undefined && isIsoDate(answer);

define('akto-date-field', AktoDateField);

declare global {
  interface HTMLElementTagNameMap {
    'akto-date-field': AktoDateField;
  }
}
