import type { CSSResultGroup } from 'lit';
import { inputStyles } from '../field/input-styles.js';
import type { NumericValue } from '../field/notation.js';
import { unitStyles } from '../field/number.js';
import { FormControl } from './form-control.js';
import { ValueControl } from './value-control.js';

/** A control whose answer is a number, or what was typed while it is none: kept as typed, and refused. */
export abstract class NumericControl extends ValueControl<NumericValue> {
  static override styles: CSSResultGroup = [FormControl.styles, inputStyles, unitStyles];

  protected override readonly empty = undefined;

  /** `undefined` when nothing was typed, or no number. */
  override get value(): number | undefined {
    return typeof this.answer === 'number' ? this.answer : undefined;
  }

  override set value(value: number | undefined) {
    super.value = value;
  }
}
