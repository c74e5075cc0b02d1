import type { TemplateResult } from 'lit';
import type { FieldProps } from '../field/props.js';
import { switchField, switchStyles } from '../field/switch.js';
import { define } from '../define.js';
import { BoxControl } from './box-control.js';

/**
 * What is on or off at once. In a form it is sent as a check box is: `value` (« on » by default) while it is on, nothing while
 * it is off. What is agreed to when the form is sent is an `<akto-checkbox>`.
 *
 * @tagname akto-switch
 * @summary Interrupteur
 * @fires input - When a person turns it on or off.
 * @fires change - The same.
 * @slot label - The label, where it holds more than text.
 * @slot description - Paragraphs below the label.
 * @csspart label - The label.
 * @csspart help - Description, hint and example.
 * @csspart control - The switch itself.
 * @csspart message - The message below.
 */
export class AktoSwitch extends BoxControl {
  static override styles = [BoxControl.styles, switchStyles];

  protected override field(props: FieldProps<boolean>): TemplateResult {
    return switchField(props);
  }
}

define('akto-switch', AktoSwitch);

declare global {
  interface HTMLElementTagNameMap {
    'akto-switch': AktoSwitch;
  }
}
