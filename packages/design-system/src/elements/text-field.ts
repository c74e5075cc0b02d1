import type { CSSResultGroup, TemplateResult } from 'lit';
import type { FieldProps } from '../field/props.js';
import { fieldStyles } from '../field/styles.js';
import { textField, type TextFieldProps } from '../field/text.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { define } from '../define.js';
import { FormControl, type Fault } from './form-control.js';

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
export class AktoTextField extends FormControl<string> {
  static override styles: CSSResultGroup = [tokens, base, fieldStyles];
  static override properties = {
    type: {},
    autocomplete: {},
    maxLength: { attribute: 'maxlength', type: Number },
  };

  declare type: TextFieldProps['type'];
  /** An HTML autofill token, for data about the person who types (WCAG 1.3.5). */
  declare autocomplete: string | undefined;
  /** In characters; a longer text is kept, and refused. */
  declare maxLength: number | undefined;

  constructor() {
    super();
    this.defaultValue = '';
  }

  protected override field(props: FieldProps<string>): TemplateResult {
    const { type, autocomplete } = this;
    return textField({ ...props, type, autocomplete });
  }

  protected override formValue(value: string): string {
    return value;
  }

  protected override fault(value: string): Fault | undefined {
    const { type, maxLength } = this;
    if (type === 'email' && !EMAIL.test(value)) return { flag: 'typeMismatch', message: "Respecter le format de l'Email" };
    if (maxLength !== undefined && [...value].length > maxLength) return { flag: 'tooLong', message: `${maxLength} caractères maximum` };
    return undefined;
  }
}

define('akto-text-field', AktoTextField);

declare global {
  interface HTMLElementTagNameMap {
    'akto-text-field': AktoTextField;
  }
}
