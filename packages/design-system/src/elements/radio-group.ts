import type { TemplateResult } from 'lit';
import { boxStyles } from '../field/box-styles.js';
import { choicesStyles } from '../field/choices-styles.js';
import { radioGroup } from '../field/choices.js';
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
  static override styles = [FormControl.styles, boxStyles, choicesStyles];

  /** The choice that was made, else the first, as Tab would. */
  override focus(options?: FocusOptions): void {
    const checked = this.renderRoot.querySelector<HTMLElement>('input:checked');
    if (checked) checked.focus(options);
    else super.focus(options);
  }

  protected override field(props: FieldProps<Code | undefined>): TemplateResult {
    return radioGroup({ ...props, options: this.choices });
  }

  /** Nothing when nothing is chosen, as native radio buttons. */
  protected override formValue(answer: Code | undefined): string | null {
    return answer === undefined ? null : String(answer);
  }
}

define('akto-radio-group', AktoRadioGroup);

declare global {
  interface HTMLElementTagNameMap {
    'akto-radio-group': AktoRadioGroup;
  }
}
