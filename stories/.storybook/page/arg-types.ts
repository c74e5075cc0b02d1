import type { ArgTypes } from '@storybook/web-components-vite';
import { declarationOf, propertiesOf, type Property } from './manifest.js';

/**
 * The controls of an element: its properties. Storybook's own reading puts events, slots and parts among them, where a slot
 * hides the property of the same name; those have their place under « Anatomie ».
 */
export function argTypesOf(tag: string): ArgTypes {
  const element = declarationOf(tag);
  return Object.fromEntries((element ? propertiesOf(element) : []).map((property) => [property.name, argType(property)]));
}

function argType({ name, description = '', type, default: initial }: Property): ArgTypes[string] {
  const text = type?.text ?? '';
  return {
    name,
    description,
    ...controlOf(text),
    table: { type: { summary: text.replace(' | undefined', '') }, ...(initial !== undefined && { defaultValue: { summary: initial } }) },
  };
}

/** What a person can type or tick; the rest comes from the stories. */
function controlOf(type: string): Partial<ArgTypes[string]> {
  const [kind = ''] = /^(string|number|boolean)\b(?!\[)/.exec(type) ?? [];
  if (kind === 'string') return { control: { type: 'text' } };
  return { control: kind ? { type: kind as 'number' | 'boolean' } : { disable: true } };
}
