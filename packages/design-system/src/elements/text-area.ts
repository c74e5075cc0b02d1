import type { TemplateResult } from 'lit';
import { inputStyles } from '../field/input-styles.js';
import type { FieldProps } from '../field/props.js';
import { countCharacters } from '../field/remaining.js';
import { remainingStyles, textArea } from '../field/text-area.js';
import { define } from '../define.js';
import { optionalNumber } from './attributes.js';
import { FormControl } from './form-control.js';
import type { Fault } from './validity.js';
import { ValueControl } from './value-control.js';
import * as wording from './wording.js';

/**
 * Several lines of text. It grows with its text, and counts down what remains where `maxlength` is given.
 *
 * @tagname akto-text-area
 * @summary Champ de texte sur plusieurs lignes
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
export class AktoTextArea extends ValueControl<string> {
  static override styles = [FormControl.styles, inputStyles, remainingStyles];
  static override properties = { maxLength: { attribute: 'maxlength', converter: optionalNumber } };

  /** In characters; a longer text is kept, and refused. */
  declare maxLength: number | undefined;

  protected override readonly empty = '';

  protected override field(props: FieldProps<string>): TemplateResult {
    return textArea({ ...props, maxLength: this.maxLength });
  }

  protected override formValue(value: string): string {
    return value;
  }

  protected override fault(value: string): Fault | undefined {
    const { maxLength = Infinity } = this;
    return countCharacters(value) > maxLength ? { flag: 'tooLong', message: wording.maxLength(maxLength) } : undefined;
  }
}

define('akto-text-area', AktoTextArea);

declare global {
  interface HTMLElementTagNameMap {
    'akto-text-area': AktoTextArea;
  }
}
