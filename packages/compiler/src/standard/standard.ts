import { withoutLinks } from '../model/inline.js';
import { isAlwaysRequired } from '../model/conditions.js';
import { get, numberAt, textAt, type JsonObject } from '../source/json.js';
import { holdsChildren, objectOf, type Part } from '../symbols/part.js';
import { fieldProjection } from '../validators/projection.js';

/** A plain JSON Schema 2020-12: closed objects, no keyword of ours. */
export type StandardSchema = Readonly<Record<string, unknown>>;

/**
 * What is published for other systems: the schema of a transmission. Conditions and rules cannot be said in it, so it accepts more
 * than the engine does, and everything that the engine accepts.
 */
export function standardSchema(root: Part): StandardSchema {
  const description = withoutLinks(textAt(root.schema, 'description') ?? '');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:akto:dispositif:${textAt(root.schema, 'x-code')}:${textAt(root.schema, 'x-version')}`,
    title: withoutLinks(textAt(root.schema, 'title') ?? ''),
    ...(description !== '' && { description }),
    ...objectSchema(root),
  };
}

function objectSchema(part: Part): StandardSchema {
  const required = part.children.filter(isAlwaysPresent).map((child) => child.key);
  return {
    type: 'object',
    properties: Object.fromEntries(part.children.map((child) => [child.key, nodeSchema(child)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function nodeSchema(part: Part): StandardSchema {
  const title = withoutLinks(textAt(part.schema, 'title') ?? '');
  const named = title === '' ? {} : { title };
  if (part.role === 'field') return { ...named, ...fieldProjection(part) };
  if (part.role === 'documents') return { ...named, type: 'array', items: { type: 'string' }, ...itemLimits(part), uniqueItems: true };
  if (part.role === 'rows') return { ...named, type: 'array', items: objectSchema(part), ...itemLimits(part) };
  return { ...named, ...objectSchema(part) };
}

function itemLimits({ schema }: { readonly schema: JsonObject }): StandardSchema {
  const [minItems, maxItems] = [numberAt(schema, 'minItems'), numberAt(schema, 'maxItems')];
  return { minItems: Math.max(1, minItems ?? 1), ...(maxItems !== undefined && { maxItems }) };
}

/** Whether a transmission that holds the parent always holds the part too. */
function isAlwaysPresent(part: Part): boolean {
  if (get(part.schema, 'x-visible')) return false;
  if (part.role === 'rows' || !holdsChildren(part)) return isAlwaysRequired(part);
  return objectOf(part) !== undefined && part.children.some(isAlwaysPresent);
}
