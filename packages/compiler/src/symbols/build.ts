import type { SymbolNode, ValueType } from '../expression/symbols.js';
import { get, itemsAt, membersAt, objectAt, textAt, type JsonObject } from '../source/json.js';
import { objectOf, ownerPath, type Part, type Role } from './part.js';
import { fieldTypeOf, isCheckbox, optionsOf, roleOf } from './role.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The tree of parts and, on each, the symbol by which expressions name it. */
export function buildParts(schema: JsonObject): Part {
  const symbol: SymbolNode = { name: '', path: '', kind: 'object', children: new Map() };
  return withChildren({ role: 'root', key: '', path: '', at: schema, schema, symbol, children: [], options: [] });
}

function withChildren(part: Part): Part {
  const children: Part[] = [];
  for (const { key, at, value } of membersAt(objectOf(part), 'properties')) {
    if (value.kind !== 'object') continue;
    const child = partOf(key, at, value, part);
    (part.symbol.children as Map<string, SymbolNode>).set(key, child.symbol);
    children.push(child);
  }
  (part as Mutable<Part>).children = children;
  return part;
}

function partOf(key: string, at: Part['at'], schema: JsonObject, parent: Part): Part {
  const role = roleOf(schema, parent.role);
  const path = parent.role === 'root' ? key : `${ownerPath(parent)}.${key}`;
  const isKnown = !get(schema, '$ref'); // one that leads nowhere stays
  const type = role === 'field' && isKnown ? fieldTypeOf(schema) : undefined;
  const options = type === 'code' || type === 'codes' ? optionsOf(schema) : [];
  const symbol = symbolOf(role, { name: key, path, parent: parent.symbol, children: new Map() }, type, { schema, options });
  const part: Part = { role, key, path, at, schema, parent, symbol, children: [], options, ...(type && { type }) };
  return role === 'field' || role === 'documents' ? part : withChildren(part);
}

/** Whether every choice of the list is one: of a broken list no code can be said to be absent. */
const isWhole = (schema: JsonObject, options: Part['options']): boolean => {
  const holder = textAt(schema, 'type') === 'array' ? objectAt(schema, 'items') : schema;
  return itemsAt(holder, 'oneOf').length + itemsAt(holder, 'enum').length === options.length;
};

/** A code of the wrong type, which is told at the list, is taken for what it should be. */
const asDeclared = (code: string | number, schema: JsonObject): string | number => (textAt(schema, 'type') === 'string' ? String(code) : code);

function symbolOf(
  role: Role,
  base: Pick<SymbolNode, 'name' | 'path' | 'parent' | 'children'>,
  type: ValueType | undefined,
  { schema, options }: Pick<Part, 'schema' | 'options'>,
): SymbolNode {
  if (role === 'rows') return { ...base, kind: 'rows' };
  if (role === 'documents') return { ...base, kind: 'value', type: 'documents' };
  if (role !== 'field') return { ...base, kind: 'object' };
  if (!type) return { ...base, kind: 'value', type: 'text', unknown: true };
  return {
    ...base,
    kind: 'value',
    type,
    ...(isCheckbox(schema) && { checkbox: true }),
    ...(options.length > 0 && isWhole(schema, options) && { options: options.map(({ code, title }) => ({ code: asDeclared(code, schema), title })) }),
  };
}
