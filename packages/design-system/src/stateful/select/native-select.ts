import { html, type TemplateResult } from 'lit';
import { attributes } from '../../field/attributes.js';
import { controlled } from '../../field/framed.js';
import { groupsOf, type Code, type OptionGroup } from './options.js';
import type { SelectProps } from './props.js';

/** The same list as the browser's own control; its empty element takes the choice away. */
export function nativeSelect(props: SelectProps): TemplateResult {
  const { options, value, placeholder, onInput, onLeave } = props;
  return html`<select
    class="akto-input"
    part="control"
    ${attributes(controlled(props))}
    @change=${(event: Event) => onInput?.(options[(event.target as HTMLSelectElement).selectedIndex - 1]?.code)}
    @blur=${onLeave}
  >
    <option value="" .selected=${value === undefined}>${placeholder}</option>
    ${groupsOf(options).map((group) =>
      group.name === undefined ? elements(group, value) : html`<optgroup label=${group.name}>${elements(group, value)}</optgroup>`,
    )}
  </select>`;
}

function elements({ options }: OptionGroup, chosen: Code | undefined): TemplateResult[] {
  return options.map(
    ({ code, title, disabled }) => html`<option .selected=${code === chosen} ?disabled=${disabled}>${title}</option>`,
  );
}
