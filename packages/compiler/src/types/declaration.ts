import type { StandardSchema } from '../standard/standard.js';

const INDENT = '  ';
const ANNOTATIONS = new Set(['$schema', '$id', 'title', 'description', 'format']);

/**
 * `CODE.d.ts`: the type of the data that a dossier transmits, and that of the compiled module. json-schema-to-ts cannot read an
 * imported .json (its literals are widened), so the schema is written as a type.
 */
export function declarationOf(code: string, schema: StandardSchema): string {
  return `import type { Definition, Language } from '@akto/core';
import type { FromSchema } from 'json-schema-to-ts';

type Schema = ${literalType(schema, '')};

/** Data of a transmitted ${code} dossier. */
export type Data = FromSchema<Schema>;

declare const dispositif: (language: Language) => Definition;
export default dispositif;
`;
}

function literalType(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const deeper = indent + INDENT;
  if (Array.isArray(value)) return `readonly [${value.map((item) => literalType(item, deeper)).join(', ')}]`;
  const lines = Object.entries(value)
    .filter(([key, item]) => !(ANNOTATIONS.has(key) && typeof item === 'string'))
    .map(([key, item]) => `${deeper}readonly ${JSON.stringify(key)}: ${literalType(item, deeper)};`);
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}
