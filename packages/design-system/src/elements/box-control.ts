import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { boxStyles } from '../field/box-styles.js';
import { FormControl } from './form-control.js';
import * as wording from './wording.js';

/**
 * A control that is on or off, as `<input type="checkbox">` is: `checked` is its answer, the attribute `checked` the one to begin
 * with, and `value` what is sent while it is on; off, nothing is sent.
 */
export abstract class BoxControl extends FormControl<boolean> {
  static override styles: CSSResultGroup = [FormControl.styles, boxStyles];
  static override properties: PropertyDeclarations = {
    defaultChecked: { attribute: 'checked', type: Boolean },
    // For Lit to keep what a page gives before the element is defined.
    checked: { attribute: false, noAccessor: true },
    value: {},
  };

  /** The answer to begin with and to return to when the form is reset. */
  declare defaultChecked: boolean;
  /** What is sent while it is on; « on » by default. */
  declare value: string;

  constructor() {
    super();
    this.defaultChecked = false;
    this.value = 'on';
  }

  /** Whether it is on. */
  get checked(): boolean {
    return this.answer;
  }

  set checked(checked: boolean) {
    this.answer = Boolean(checked);
  }

  protected override get initial(): boolean {
    return this.defaultChecked;
  }

  protected override get missing(): string {
    return wording.box;
  }

  protected override formValue(checked: boolean): string | null {
    return checked ? (this.value ?? 'on') : null;
  }
}
