import type { TemplateResult } from 'lit';
import { boxStyles } from '../field/box-styles.js';
import { choicesStyles } from '../field/choices-styles.js';
import { checkboxGroup } from '../field/choices.js';
import type { FieldProps } from '../field/props.js';
import type { Code } from '../stateful/select/options.js';
import { define } from '../define.js';
import { ChoiceControl } from './choice-control.js';
import { FormControl } from './form-control.js';

/**
 * Any number of answers out of a few. Each is sent under the element's name, as native check boxes of one name are; the value
 * is the list of their codes, in the order of the list.
 *
 * ```html
 * <akto-checkbox-group name="publics" label="Publics">
 *   <option value="permanent" selected>Permanent</option>
 *   <option value="interimaire">Intérimaire</option>
 * </akto-checkbox-group>
 * ```
 *
 * A script may give `options` and `value` instead.
 *
 * @tagname akto-checkbox-group
 * @summary Choix multiple
 * @fires input - At each choice of a person.
 * @fires change - The same.
 * @slot label - The label, where it holds more than text.
 * @slot description - Paragraphs between the label and the choices.
 * @csspart label - The label of the group.
 * @csspart help - Description, hint and example.
 * @csspart control - Each check box.
 * @csspart choice-label - The words beside each check box.
 * @csspart message - The message below.
 * @cssprop [--akto-field-radius] - Rounding of the corners of each choice.
 */
export class AktoCheckboxGroup extends ChoiceControl<readonly Code[]> {
  static override styles = [FormControl.styles, boxStyles, choicesStyles];
  // A list has no notation as an attribute: `<option selected>` says it.
  static override properties = { defaultValue: { attribute: false } };

  protected override readonly empty = [];

  constructor() {
    super();
    this.defaultValue = [];
  }

  protected override get initial(): readonly Code[] {
    const { defaultValue = [] } = this;
    return defaultValue.length > 0 ? defaultValue : this.selected;
  }

  protected override codes(answer: readonly Code[]): readonly Code[] {
    return answer;
  }

  protected override field(props: FieldProps<readonly Code[]>): TemplateResult {
    return checkboxGroup({ ...props, options: this.choices });
  }

  protected override formValue(answer: readonly Code[]): FormData | null {
    const { name } = this;
    if (!name) return null;
    const entries = new FormData();
    for (const code of answer) entries.append(name, String(code));
    return entries;
  }
}

define('akto-checkbox-group', AktoCheckboxGroup);

declare global {
  interface HTMLElementTagNameMap {
    'akto-checkbox-group': AktoCheckboxGroup;
  }
}
