import standalone from 'ajv/dist/standalone/index.js';
import { createFieldAjv } from './ajv.js';
import { compact } from './compact.js';
import type { Projection } from './projection.js';
import { renumber } from './renumber.js';

/** ajv's code is CommonJS: under Node its default export is the module, under a bundler the function. */
const standaloneCode = (standalone as unknown as { default?: typeof standalone }).default ?? standalone;

const RUNTIME: Readonly<Record<string, string>> = { ucs2length: 'L.ucs2length', equal: 'L.equal' };

/** Failing one of these, a value is not of its own type, list or format: no other keyword is then worth looking at. */
const IDENTITY = new Set(['enum', 'const', 'format', 'items']);

/**
 * ajv stops at the first error, but looks at lengths and patterns before formats and lists. Two stages give the order of the
 * messages: type, then list and format, then the rest.
 */
function inStages({ type, ...projection }: Projection): Projection {
  const entries = Object.entries(projection);
  const stages = [entries.filter(([keyword]) => IDENTITY.has(keyword)), entries.filter(([keyword]) => !IDENTITY.has(keyword))];
  return stages.every((stage) => stage.length > 0) ? { type, allOf: stages.map((stage) => Object.fromEntries(stage) as Projection) } : { type, ...projection };
}

/** Beyond this many, which only a long time of typing reaches, all are forgotten. */
const MOST_KEPT = 2_000;

/** One for all dispositifs and all states of a file: what was compiled of the same constraints serves again. */
let ajv = createFieldAjv();
const keys = new Map<string, string>();

/** What ajv knows a schema by. */
function keyOf(projection: Projection): string {
  const text = JSON.stringify(projection);
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = `s${keys.size}`;
  ajv.addSchema(inStages(projection), key);
  keys.set(text, key);
  return key;
}

function forgetMany(): void {
  if (keys.size < MOST_KEPT) return;
  ajv = createFieldAjv();
  keys.clear();
}

/**
 * JavaScript statements that define one validator per name, for the body of a function whose parameter is `L`.
 * ajv's `esm` output still calls `require` (ajv#2209): its two helpers and all formats come from `L` instead.
 */
export function standaloneSource(schemas: ReadonlyMap<string, Projection>): string {
  if (schemas.size === 0) return '';
  forgetMany();
  const code = standaloneCode(ajv, Object.fromEntries([...schemas].map(([name, schema]) => [name, keyOf(schema)])))
    .replace('"use strict";', '')
    .replace(/export const (v\d+) = (validate\d+);/g, 'const $1 = $2;')
    .replace(/require\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, (call, helper: string) => RUNTIME[helper] ?? call);
  if (/\brequire\("/.test(code)) throw new Error('ajv a émis un appel à require que le compilateur ne sait pas remplacer');
  return compact(renumber(code));
}
