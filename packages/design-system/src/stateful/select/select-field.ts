import type { TemplateResult } from 'lit';
import { fieldFrame } from '../../field/frame.js';
import { readonlyText } from '../../field/readonly.js';
import { word } from '../../words.js';
import { nativeSelect } from './native-select.js';
import { withValue, type Code } from './options.js';
import type { SelectProps } from './props.js';
import { selectControl } from './select-control.js';

/** A list of which one element is chosen; choosing it again takes it away (S32 to S36). */
export function selectField<C extends Code>(props: SelectProps<C>): TemplateResult {
  const { placeholder = word('Sélectionnez un élément') } = props;
  const options = withValue(props.options, props.value);
  return fieldFrame(props, control({ ...props, options, placeholder } as SelectProps));
}

/** Under a finger alone, the list of the system is the better one: large, familiar, never covered by the keyboard. */
function control(props: SelectProps): TemplateResult {
  if (props.readonly) {
    const chosen = props.options.find(({ code }) => code === props.value);
    return readonlyText({ ...props, value: chosen?.title ?? '' });
  }
  if (matchMedia('(pointer: coarse)').matches) return nativeSelect(props);
  return selectControl(props);
}
