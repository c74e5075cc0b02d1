import type { PropertyDeclarations } from 'lit';
import { FormControl } from './form-control.js';

/** A control whose answer is its `value`, and whose attribute `value` is the one to begin with. */
export abstract class ValueControl<Value> extends FormControl<Value> {
  static override properties: PropertyDeclarations = {
    defaultValue: { attribute: 'value' },
    // Known to Lit for what a page gave before the element was defined.
    value: { attribute: false, noAccessor: true },
  };

  /** The value to begin with and to return to when the form is reset. */
  declare defaultValue: Value | undefined;

  /** What `value` is when nothing is answered. */
  protected abstract readonly empty: Value;

  /** The answer. */
  get value(): Value {
    return this.answer;
  }

  set value(value: Value) {
    this.answer = value ?? this.empty;
  }

  protected override get initial(): Value {
    return this.defaultValue ?? this.empty;
  }
}
