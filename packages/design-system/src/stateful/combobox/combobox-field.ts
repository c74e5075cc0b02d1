import { html, type TemplateResult } from 'lit';
import { fieldFrame } from '../../field/frame.js';
import { readonlyText } from '../../field/readonly.js';
import './combobox-control.js';
import type { ComboboxProps, Suggestion } from './props.js';

/** One answer out of more than a list can hold, found by typing: a company by its SIREN, SIRET or name (S46, S47). */
export function comboboxField<Option extends Suggestion>(props: ComboboxProps<Option>): TemplateResult {
  if (!props.readonly) return fieldFrame(props, html`<akto-combobox-control .props=${props}></akto-combobox-control>`);
  const { title, detail } = props.value ?? { title: '' };
  return fieldFrame(props, readonlyText({ ...props, value: detail ? `${title} — ${detail}` : title }));
}
