import { get, isTrueAt, numberAt, textAt, valueOf } from '../source/json.js';
import type { Part } from '../symbols/part.js';

/** Plain JSON Schema, keys in a fixed order: two fields with the same constraints have the same projection. */
export type Projection = Readonly<Record<string, unknown>>;

const LIMITS = [
  'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems',
] as const;

/** What a field's value must satisfy, without titles; a list of choices is an `enum`. */
export function fieldProjection(part: Part): Projection {
  const { schema, options } = part;
  const codes = options.map((option) => option.code);
  const multiple = part.type === 'codes';
  const constant = get(schema, 'const');
  const format = textAt(schema, 'format');
  const pattern = textAt(schema, 'pattern');
  return {
    type: textAt(schema, 'type') ?? 'string',
    ...(constant && { const: valueOf(constant) }),
    ...(codes.length > 0 && !multiple && { enum: codes }),
    ...(multiple && { items: { type: typeof codes[0] === 'number' ? 'number' : 'string', ...(codes.length > 0 && { enum: codes }) } }),
    ...(format !== undefined && { format }),
    ...(pattern !== undefined && { pattern }),
    ...Object.fromEntries(LIMITS.flatMap((name) => (numberAt(schema, name) === undefined ? [] : [[name, numberAt(schema, name)]]))),
    ...(isTrueAt(schema, 'uniqueItems') && { uniqueItems: true }),
  };
}
