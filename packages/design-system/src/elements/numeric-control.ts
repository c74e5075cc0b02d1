import type { NumericValue } from '../field/notation.js';
import { ValueControl } from './value-control.js';

/** A control whose answer is a number, or what was typed while it is none: kept as typed, and refused. */
export abstract class NumericControl extends ValueControl<NumericValue> {
  protected override readonly empty = undefined;

  /** `undefined` when nothing was typed, or no number. */
  override get value(): number | undefined {
    return typeof this.answer === 'number' ? this.answer : undefined;
  }

  override set value(value: number | undefined) {
    super.value = value;
  }
}
