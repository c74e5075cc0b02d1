import type { PropertyDeclarations } from 'lit';
import type { Code, SelectOption } from '../stateful/select/options.js';
import { optionalText } from './attributes.js';
import { ChoiceList } from './choice-list.js';
import type { Fault } from './validity.js';
import { ValueControl } from './value-control.js';

/** One answer of a list, or none. */
export abstract class SingleChoice extends ValueControl<Code | undefined> {
  static override properties: PropertyDeclarations = {
    options: { attribute: false },
    defaultValue: { attribute: 'value', converter: optionalText },
  };

  /** The answers offered; without it, those of the `<option>` elements. */
  declare options: readonly SelectOption[];

  protected readonly list = new ChoiceList(this);
  protected override readonly empty = undefined;

  constructor() {
    super();
    this.options = [];
  }

  /** The choice that was made, else the first, as Tab would. */
  override focus(options?: FocusOptions): void {
    const checked = this.renderRoot.querySelector<HTMLElement>('input:checked');
    if (checked) checked.focus(options);
    else super.focus(options);
  }

  protected override get initial(): Code | undefined {
    const { defaultValue = this.list.selected.at(-1) } = this;
    // An attribute is a text; the code may be a number.
    return this.list.options.find(({ code }) => String(code) === defaultValue)?.code ?? defaultValue;
  }

  /** Nothing when nothing is chosen, as native radio buttons. */
  protected override formValue(answer: Code | undefined): string | null {
    return answer === undefined ? null : String(answer);
  }

  protected override fault(answer: Code | undefined): Fault | undefined {
    return answer === undefined ? undefined : this.list.fault([answer]);
  }
}
