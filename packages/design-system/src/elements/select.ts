import type { TemplateResult } from 'lit';
import { inputStyles } from '../field/input-styles.js';
import type { FieldProps } from '../field/props.js';
import { iconStyles } from '../icon/icon.js';
import type { Code } from '../stateful/select/options.js';
import { selectField } from '../stateful/select/select-field.js';
import { define } from '../define.js';
import { optionalText } from './attributes.js';
import { FormControl } from './form-control.js';
import { SingleChoice } from './single-choice.js';

/**
 * One answer out of a list that opens; choosing it again takes it away. A list of more than a dozen opens on a search box.
 *
 * ```html
 * <akto-select name="statut" label="Statut">
 *   <optgroup label="Travail temporaire">
 *     <option value="interimaire">Intérimaire</option>
 *   </optgroup>
 * </akto-select>
 * ```
 *
 * `<option selected>` is the answer to begin with, unless `value` says it. A script may give `options` instead.
 *
 * @tagname akto-select
 * @summary Liste à choix unique
 * @fires input - At each choice of a person.
 * @fires change - The same.
 * @slot label - The label, where it holds more than text.
 * @slot description - Paragraphs between the label and the control.
 * @csspart label - The label.
 * @csspart help - Description, hint and example.
 * @csspart control - The control itself.
 * @csspart message - The message below.
 * @cssprop [--akto-field-border] - Colour of the control's border.
 * @cssprop [--akto-field-radius] - Rounding of the control's corners.
 */
export class AktoSelect extends SingleChoice {
  static override styles = [FormControl.styles, inputStyles, iconStyles];
  static override properties = { placeholder: { converter: optionalText } };

  /** « Sélectionnez un élément » by default. */
  declare placeholder: string | undefined;

  protected override field(props: FieldProps<Code | undefined>): TemplateResult {
    return selectField({ ...props, options: this.list.options, placeholder: this.placeholder });
  }

  /** '' when nothing is chosen, as the empty first option of a native list. */
  protected override formValue(answer: Code | undefined): string {
    return String(answer ?? '');
  }
}

define('akto-select', AktoSelect);

declare global {
  interface HTMLElementTagNameMap {
    'akto-select': AktoSelect;
  }
}
