import type { PropertyDeclarations } from 'lit';
import type { Code, SelectOption } from '../stateful/select/options.js';
import type { Fault } from './form-control.js';
import { OptionElements } from './option-elements.js';
import { ValueControl } from './value-control.js';
import { wording } from './wording.js';

/**
 * A control whose answer is taken from a list: its `options`, or else the `<option>` and `<optgroup>` elements in it.
 * An answer that is not in the list is kept, and refused.
 */
export abstract class ChoiceControl<Value> extends ValueControl<Value> {
  static override properties: PropertyDeclarations = { options: { attribute: false } };

  /** Without it, the list is made of the `<option>` elements. */
  declare options: readonly SelectOption[];

  readonly #elements = new OptionElements(this);

  constructor() {
    super();
    this.options = [];
  }

  /** The codes chosen in an answer. */
  protected abstract codes(answer: Value): readonly Code[];

  protected get choices(): readonly SelectOption[] {
    return this.options.length > 0 ? this.options : this.#elements.options;
  }

  /** What `<option selected>` says, where there is no `options`. */
  protected get selected(): readonly string[] {
    return this.options.length > 0 ? [] : this.#elements.selected;
  }

  protected override fault(answer: Value): Fault | undefined {
    const offered = new Set(this.choices.map(({ code }) => code));
    return this.codes(answer).every((code) => offered.has(code)) ? undefined : { flag: 'badInput', message: wording.choice };
  }
}
