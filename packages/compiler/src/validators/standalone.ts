import standalone from 'ajv/dist/standalone/index.js';
import { compact } from './compact.js';
import { knownSchemas } from './known.js';
import type { Projection } from './projection.js';
import { renumber } from './renumber.js';

/** ajv's code is CommonJS: under Node its default export is the module, under a bundler the function. */
const standaloneCode = (standalone as unknown as { default?: typeof standalone }).default ?? standalone;

const RUNTIME: Readonly<Record<string, string>> = { ucs2length: 'L.ucs2length', equal: 'L.equal' };

/**
 * JavaScript statements that define one validator per name, for the body of a function whose parameter is `L`.
 * ajv's `esm` output still calls `require` (ajv#2209): its two helpers and all formats come from `L` instead.
 */
export function standaloneSource(schemas: ReadonlyMap<string, Projection>): string {
  if (schemas.size === 0) return '';
  const { ajv, keys } = knownSchemas([...schemas.values()]);
  const code = standaloneCode(ajv, Object.fromEntries([...schemas.keys()].map((name, index) => [name, keys[index] ?? ''])))
    .replace('"use strict";', '')
    .replace(/export const (v\d+) = (validate\d+);/g, 'const $1 = $2;')
    .replace(/require\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, (call, helper: string) => RUNTIME[helper] ?? call);
  if (/\brequire\("/.test(code)) throw new Error('ajv a émis un appel à require que le compilateur ne sait pas remplacer');
  return compact(renumber(code));
}
