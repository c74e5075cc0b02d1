import type { FieldType } from '@akto/core';
import { textAt } from '../source/json.js';
import type { Part } from '../symbols/part.js';
import { isCheckbox } from '../symbols/role.js';

/** The widgets of each type of field; the first of a list of codes is its default. */
export const WIDGETS: Readonly<Record<FieldType, readonly string[]>> = {
  text: ['textarea'],
  number: ['money'],
  date: [],
  boolean: ['checkbox', 'oui-non'],
  code: ['select', 'radio'],
  codes: ['checkboxes'],
};

/** `x-widget`, or the default for the type; text, numbers and dates have none. */
export function widgetOf(part: Part): string | undefined {
  const written = textAt(part.schema, 'x-widget');
  if (written !== undefined || part.type === undefined) return written;
  if (part.type === 'boolean') return isCheckbox(part.schema) ? 'checkbox' : 'oui-non';
  return part.type === 'code' || part.type === 'codes' ? WIDGETS[part.type][0] : undefined;
}
