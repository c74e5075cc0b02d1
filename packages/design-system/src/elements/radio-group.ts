import type { TemplateResult } from 'lit';
import { boxStyles } from '../field/box-styles.js';
import { choicesStyles } from '../field/choices-styles.js';
import { radioGroup } from '../field/choices.js';
import { clearStyles } from '../field/clear-styles.js';
import type { FieldProps } from '../field/props.js';
import type { Code } from '../stateful/select/options.js';
import { define } from '../define.js';
import { FormControl } from './form-control.js';
import { SingleChoice } from './single-choice.js';

/**
 * One answer out of a few, all in view. An optional one can be taken back.
 *
 * ```html
 * <akto-radio-group name="public" label="Public">
 *   <option value="permanent">Permanent</option>
 *   <option value="interimaire">Intérimaire</option>
 * </akto-radio-group>
 * ```
 *
 * `<option selected>` is the answer to begin with, unless `value` says it. A script may give `options` instead.
 *
 * @tagname akto-radio-group
 * @summary Choix exclusif
 * @fires input - At each choice of a person.
 * @fires change - The same.
 * @slot label - The label, where it holds more than text.
 * @slot description - Paragraphs between the label and the choices.
 * @csspart label - The label of the group.
 * @csspart help - Description, hint and example.
 * @csspart control - Each radio button.
 * @csspart choice-label - The words beside each radio button.
 * @csspart message - The message below.
 * @cssprop [--akto-field-radius] - Rounding of the corners of each choice.
 */
export class AktoRadioGroup extends SingleChoice {
  static override styles = [FormControl.styles, boxStyles, choicesStyles, clearStyles];

  protected override field(props: FieldProps<Code | undefined>): TemplateResult {
    return radioGroup({ ...props, options: this.list.options });
  }
}

define('akto-radio-group', AktoRadioGroup);

declare global {
  interface HTMLElementTagNameMap {
    'akto-radio-group': AktoRadioGroup;
  }
}
