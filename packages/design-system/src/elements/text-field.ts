import type { TemplateResult } from 'lit';
import { inputStyles } from '../field/input-styles.js';
import type { FieldProps } from '../field/props.js';
import { countCharacters } from '../field/remaining.js';
import { textField, type TextFieldProps } from '../field/text.js';
import { define } from '../define.js';
import { optionalNumber } from './attributes.js';
import { FormControl } from './form-control.js';
import type { Fault } from './validity.js';
import { ValueControl } from './value-control.js';
import * as wording from './wording.js';

/** One `@`, a domain with a dot, no space: the rest only its mailbox knows. */
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/**
 * One line of text: text, e-mail, telephone or address of a page.
 *
 * @tagname akto-text-field
 * @summary Champ de texte sur une ligne
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
export class AktoTextField extends ValueControl<string> {
  static override styles = [FormControl.styles, inputStyles];
  static override properties = {
    type: {},
    autocomplete: {},
    maxLength: { attribute: 'maxlength', converter: optionalNumber },
  };

  /** Chooses the keyboard of a telephone; an e-mail is also checked. */
  declare type: TextFieldProps['type'];
  /** An HTML autofill token, for data about the person who types (WCAG 1.3.5). */
  declare autocomplete: string | undefined;
  /** In characters; a longer text is kept, and refused. */
  declare maxLength: number | undefined;

  protected override readonly empty = '';

  protected override field(props: FieldProps<string>): TemplateResult {
    const { type, autocomplete } = this;
    return textField({ ...props, type, autocomplete });
  }

  protected override formValue(value: string): string {
    return value;
  }

  protected override fault(value: string): Fault | undefined {
    const { type, maxLength = Infinity } = this;
    if (type === 'email' && !EMAIL.test(value)) return { flag: 'typeMismatch', message: wording.email };
    if (countCharacters(value) > maxLength) return { flag: 'tooLong', message: wording.maxLength(maxLength) };
    return undefined;
  }
}

define('akto-text-field', AktoTextField);

declare global {
  interface HTMLElementTagNameMap {
    'akto-text-field': AktoTextField;
  }
}
