import type { TemplateResult } from 'lit';
import { boxStyles } from '../field/box-styles.js';
import { choicesStyles } from '../field/choices-styles.js';
import { checkboxGroup } from '../field/choices.js';
import type { FieldProps } from '../field/props.js';
import type { Code, SelectOption } from '../stateful/select/options.js';
import { define } from '../define.js';
import { ChoiceList } from './choice-list.js';
import { FormControl } from './form-control.js';
import { formEntries } from './form-entries.js';
import type { Fault } from './validity.js';
import { ValueControl } from './value-control.js';

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
export class AktoCheckboxGroup extends ValueControl<readonly Code[]> {
  static override styles = [FormControl.styles, boxStyles, choicesStyles];
  // A list has no notation as an attribute: `<option selected>` says it.
  static override properties = { options: { attribute: false }, defaultValue: { attribute: false } };

  /** The answers offered; without it, those of the `<option>` elements. */
  declare options: readonly SelectOption[];

  protected override readonly empty = [];
  readonly #list = new ChoiceList(this);

  constructor() {
    super();
    this.options = [];
    this.defaultValue = [];
  }

  protected override get initial(): readonly Code[] {
    const { defaultValue = [] } = this;
    return defaultValue.length > 0 ? defaultValue : this.#list.selected;
  }

  protected override field(props: FieldProps<readonly Code[]>): TemplateResult {
    return checkboxGroup({ ...props, options: this.#list.options });
  }

  protected override formValue(answer: readonly Code[]): FormData | null {
    return formEntries(this.name, answer.map(String));
  }

  protected override fault(answer: readonly Code[]): Fault | undefined {
    return this.#list.fault(answer);
  }
}

define('akto-checkbox-group', AktoCheckboxGroup);

declare global {
  interface HTMLElementTagNameMap {
    'akto-checkbox-group': AktoCheckboxGroup;
  }
}
