import type { TemplateResult } from 'lit';
import { inputStyles } from '../field/input-styles.js';
import type { FieldProps } from '../field/props.js';
import { comboboxField } from '../stateful/combobox/combobox-field.js';
import type { Search, Suggestion } from '../stateful/combobox/props.js';
import { matching } from '../stateful/select/search.js';
import { define } from '../define.js';
import { optionalNumber, optionalText } from './attributes.js';
import { ChoiceList } from './choice-list.js';
import { FormControl } from './form-control.js';
import type { Fault } from './validity.js';
import { ValueControl } from './value-control.js';
import * as wording from './wording.js';

/** The suggestion chosen, or what is typed while none is. */
type Answer = Suggestion | string | undefined;

/**
 * One answer out of more than a list can hold, found by typing. `search` finds it, on a server for instance; without it, the
 * `<option>` elements are searched. The code of the answer is sent; what is typed and leads to none is kept, and refused.
 *
 * ```html
 * <akto-combobox name="commune" label="Commune">
 *   <option value="69266" data-detail="69100, Rhône" selected>Villeurbanne</option>
 *   <option value="75056" data-detail="Paris">Paris</option>
 * </akto-combobox>
 * ```
 *
 * `<option selected>` is the answer to begin with, even when `search` finds the others.
 *
 * @tagname akto-combobox
 * @summary Recherche à suggestions
 * @fires input - At each key, and when a suggestion is chosen.
 * @fires change - When a suggestion is chosen, or the person goes on with a changed text.
 * @slot label - The label, where it holds more than text.
 * @slot description - Paragraphs between the label and the control.
 * @csspart label - The label.
 * @csspart help - Description, hint and example.
 * @csspart control - The control itself.
 * @csspart message - The message below.
 * @cssprop [--akto-field-border] - Colour of the control's border.
 * @cssprop [--akto-field-radius] - Rounding of the control's corners.
 */
export class AktoCombobox extends ValueControl<Answer> {
  static override styles = [FormControl.styles, inputStyles];
  static override properties = {
    search: { attribute: false },
    options: { attribute: false },
    minimum: { converter: optionalNumber },
    placeholder: { converter: optionalText },
    defaultValue: { attribute: false },
  };

  /** Finds suggestions for a text; rejects when the service does not answer. */
  declare search: Search<Suggestion> | undefined;
  /** What is searched without `search`; those of the `<option>` elements by default. */
  declare options: readonly Suggestion[];
  /** Characters from which a search is worth it: 3 by default, 0 among `options`: all of them show as soon as it is opened. */
  declare minimum: number | undefined;
  /** Words in the empty control. */
  declare placeholder: string | undefined;

  protected override readonly empty = undefined;
  readonly #list = new ChoiceList(this);

  constructor() {
    super();
    this.options = [];
  }

  /** `undefined` while no suggestion is chosen, whatever is typed. */
  override get value(): Suggestion | undefined {
    return typeof this.answer === 'object' ? this.answer : undefined;
  }

  override set value(value: Suggestion | undefined) {
    super.value = value;
  }

  protected override get initial(): Answer {
    const [selected] = this.#list.selected;
    return this.defaultValue ?? (this.#list.options as readonly Suggestion[]).find(({ code }) => code === selected);
  }

  readonly #find: Search<Suggestion> = (text) => Promise.resolve(matching(this.#list.options.filter(({ disabled }) => !disabled), text) as readonly Suggestion[]);

  protected override field({ onInput, ...props }: FieldProps<Answer>): TemplateResult {
    const { value, answer, search = this.#find, minimum = search === this.#find ? 0 : undefined, placeholder } = this;
    return comboboxField({
      ...props,
      value,
      text: typeof answer === 'string' ? answer : '',
      search,
      minimum,
      placeholder,
      onText: (text) => onInput?.(text.trim() === '' ? undefined : text),
      onInput: (chosen) => chosen && onInput?.(chosen),
    });
  }

  protected override isTyping(answer: Answer): boolean {
    return typeof answer !== 'object' && super.isTyping(answer);
  }

  protected override formValue(): string {
    return this.value?.code ?? '';
  }

  protected override fault(answer: Answer): Fault | undefined {
    return typeof answer === 'object' ? undefined : { flag: 'badInput', message: wording.choice };
  }
}

define('akto-combobox', AktoCombobox);

declare global {
  interface HTMLElementTagNameMap {
    'akto-combobox': AktoCombobox;
  }
}
