import type { Ajv, AnySchema, ValidateFunction } from 'ajv';
import { createFieldAjv } from './ajv.js';
import type { Projection } from './projection.js';

/** Failing one of these, a value is not of its own type, list or format: no other keyword is then worth looking at. */
const IDENTITY = new Set(['enum', 'const', 'format', 'items']);

/**
 * ajv stops at the first error, but looks at lengths and patterns before formats and lists. Two stages give the order of the
 * messages: type, then list and format, then the rest.
 */
function inStages({ type, ...projection }: Projection): AnySchema {
  const entries = Object.entries(projection);
  const stages = [entries.filter(([keyword]) => IDENTITY.has(keyword)), entries.filter(([keyword]) => !IDENTITY.has(keyword))];
  return stages.every((stage) => stage.length > 0) ? { type, allOf: stages.map((stage) => Object.fromEntries(stage) as Projection) } : { type, ...projection };
}

/** Beyond this many, which only a long time of typing reaches, all are forgotten. */
const MOST_KEPT = 2_000;

/** One for all dispositifs and all states of a file: what was compiled of the same constraints serves again, for the linter as for the module. */
let ajv = createFieldAjv();
const keys = new Map<string, string>();

/** The ajv that knows the given projections, and what it knows each by. */
export function knownSchemas(projections: readonly Projection[]): { readonly ajv: Ajv; readonly keys: readonly string[] } {
  if (keys.size >= MOST_KEPT) {
    ajv = createFieldAjv();
    keys.clear();
  }
  return { ajv, keys: projections.map(keyOf) };
}

function keyOf(projection: Projection): string {
  const text = JSON.stringify(projection);
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = `s${keys.size}`;
  ajv.addSchema(inStages(projection), key);
  keys.set(text, key);
  return key;
}

/** The validator of a field, to be run here and now. Undefined when its constraints are themselves wrong. */
export function validatorOf(projection: Projection): ValidateFunction | undefined {
  const { ajv: knowing, keys: [key = ''] } = knownSchemas([projection]);
  try {
    return knowing.getSchema(key);
  } catch {
    return undefined;
  }
}
