import type { FieldType } from '@akto/core';
import { get, isTrueAt, itemsAt, objectAt, textAt, textOf, type JsonNode, type JsonObject } from '../source/json.js';
import type { OptionPart, Role } from './part.js';

/** What a property is, from its schema. Whether the schema is well formed is for others to say. */
export function roleOf(schema: JsonObject, parent: Role): Role {
  if (parent === 'root') return 'tab';
  if (get(schema, 'x-document')) return 'documents';
  if (textAt(schema, 'type') === 'object' || get(schema, 'properties')) return 'section';
  const items = objectAt(schema, 'items');
  if (textAt(items, 'type') === 'object' || get(items, 'properties')) return 'rows';
  return 'field';
}

export function fieldTypeOf(schema: JsonObject): FieldType | undefined {
  const type = textAt(schema, 'type');
  const listed = get(schema, 'enum') !== undefined || get(schema, 'oneOf') !== undefined;
  if (type === 'boolean') return 'boolean';
  if (type === 'array') return 'codes';
  if (type === 'string' && textAt(schema, 'format') === 'date') return 'date';
  if (type === 'string') return listed ? 'code' : 'text';
  if (type === 'number' || type === 'integer') return listed ? 'code' : 'number';
  return undefined;
}

/** The codes of a field: `oneOf` or `enum`, of the field itself or of its items. Entries that are not codes are left out. */
export function optionsOf(schema: JsonObject): readonly OptionPart[] {
  const holder = textAt(schema, 'type') === 'array' ? objectAt(schema, 'items') : schema;
  const entries = itemsAt(holder, 'oneOf').flatMap((entry): OptionPart[] => {
    const code = get(entry, 'const');
    return entry.kind === 'object' && isCode(code)
      ? [{ code: code.value, title: textOf(get(entry, 'title')) ?? String(code.value), at: code, schema: entry }]
      : [];
  });
  const bare = itemsAt(holder, 'enum').flatMap((code): OptionPart[] =>
    isCode(code) ? [{ code: code.value, title: String(code.value), at: code }] : [],
  );
  return [...entries, ...bare];
}

export const isCode = (node: JsonNode | undefined): node is JsonNode & { kind: 'scalar'; value: string | number } =>
  node?.kind === 'scalar' && (typeof node.value === 'string' || typeof node.value === 'number');

/** A check box is false when unset; any other boolean is a oui / non choice that can be empty. */
export const isCheckbox = (schema: JsonObject): boolean =>
  textAt(schema, 'type') === 'boolean' && (textAt(schema, 'x-widget') === 'checkbox' || (isTrueAt(schema, 'const') && textAt(schema, 'x-widget') !== 'oui-non'));
