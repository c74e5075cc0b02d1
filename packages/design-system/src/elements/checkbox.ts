import type { TemplateResult } from 'lit';
import { checkbox } from '../field/checkbox.js';
import type { FieldProps } from '../field/props.js';
import { define } from '../define.js';
import { BoxControl } from './box-control.js';

/**
 * One box to tick. It speaks as `<input type="checkbox">` does: `checked` is its state, `value` what is sent while it is ticked
 * (« on » by default), and nothing is sent while it is not. Links of its label can be followed without ticking it.
 *
 * @tagname akto-checkbox
 * @summary Case à cocher
 * @fires input - When a person ticks it or unticks it.
 * @fires change - The same.
 * @slot label - The label, where it holds more than text.
 * @slot description - Paragraphs below the label.
 * @csspart label - The label.
 * @csspart help - Description, hint and example.
 * @csspart control - The box itself.
 * @csspart message - The message below.
 */
export class AktoCheckbox extends BoxControl {
  protected override field(props: FieldProps<boolean>): TemplateResult {
    return checkbox(props);
  }
}

define('akto-checkbox', AktoCheckbox);

declare global {
  interface HTMLElementTagNameMap {
    'akto-checkbox': AktoCheckbox;
  }
}
