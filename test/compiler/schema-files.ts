import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** What ajv says of one value: valid, or where and why not. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly message?: string }[] | null;
}
interface Ajv {
  addSchema(schema: object): void;
  addVocabulary(keywords: readonly string[]): void;
  getSchema(uri: string): Check | undefined;
}

const root = new URL('../../', import.meta.url);

// The validator of the compiler: the one at the root of node_modules is an old one that ESLint brings.
const { Ajv2020 } = createRequire(new URL('packages/compiler/package.json', root))('ajv/dist/2020.js') as {
  Ajv2020: new (options: object) => Ajv;
};

/** Where a file of the repository is on this machine, by its path from the root. */
export const pathOf = (path: string): string => fileURLToPath(new URL(path, root));

export const readJson = (path: string): JsonObject => JSON.parse(readFileSync(pathOf(path), 'utf8')) as JsonObject;

/** Paths of all files below a folder, from the root of the repository. */
export const filesBelow = (folder: string, ending = '.json'): string[] =>
  readdirSync(pathOf(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(fileURLToPath(root), `${entry.parentPath}/${entry.name}`))
    .sort();

export const metaNames = ['dispositif-1', 'communs-1', 'baremes-1', 'catalogue-1', 'exemple-1', 'portail-1'] as const;
export type MetaName = (typeof metaNames)[number];

export const meta = (name: MetaName): JsonObject => readJson(`schemas/meta/${name}.schema.json`);

/** Keywords that only editors read (VS Code's JSON language service). */
const EDITOR = ['markdownDescription', 'enumDescriptions', 'defaultSnippets', 'errorMessage', 'patternErrorMessage'];

// Strict, so that a slip in a meta-schema itself is refused too.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, validateFormats: false });
ajv.addVocabulary(EDITOR);
for (const name of metaNames) ajv.addSchema(meta(name));

/** The check of one meta-schema, or of one of its definitions (« rule »). */
export function checkOf(name: MetaName, definition?: string): Check {
  const uri = `${String(meta(name).$id)}${definition === undefined ? '' : `#/$defs/${definition}`}`;
  const check = ajv.getSchema(uri);
  if (check === undefined) throw new Error(`No schema at ${uri}`);
  return check;
}

export function assertValid(check: Check, value: unknown): void {
  assert.ok(check(value), JSON.stringify(check.errors, undefined, 2));
}
