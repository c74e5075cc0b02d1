import type { Definition } from '@akto/core';
import { openBaremes } from './baremes/baremes.js';
import { emitModule } from './emit/module.js';
import { checkKeywords, checkUnused, guessedValues } from './keywords/check.js';
import { lintCycles } from './lint/cycles.js';
import { lint } from './lint/lint.js';
import { rulePlaces, type RulePlace } from './lint/rules.js';
import type { MeasurePattern } from './lint/patterns.js';
import { readModel } from './model/definition.js';
import { openLinks } from './model/links.js';
import { sortDerived } from './order/order.js';
import type { Problem } from './problem.js';
import { expand } from './ref/expand.js';
import { openFolder, type Folder, type Read } from './ref/load.js';
import { unusedDefinitions } from './ref/unused.js';
import { contentOf } from './source/content.js';
import type { JsonObject, Span } from './source/json.js';
import type { Report } from './source/position.js';
import { createProblems } from './source/problems.js';
import { standardSchema, type StandardSchema } from './standard/standard.js';
import { buildParts } from './symbols/build.js';
import { declarationOf } from './types/declaration.js';
import { createValidators } from './validators/registry.js';

export interface CompileInput {
  /** Path of the schema file, as problems will name it. */
  readonly file: string;
  /** Text of a file by its path (that of the schema, or one beside it); undefined when there is none. */
  readonly read: Read;
  /** SHA-256 of a text (UTF-8), in lower-case hexadecimal. Given by the caller: Node and browsers have different ones. */
  sha256(text: string): string;
  /** Says which regular expressions could block a page; without it that is not checked. */
  readonly measurePattern?: MeasurePattern | undefined;
  /** Leaves out what takes longest and only warns: conditions that are never true. For a compilation at each key press. */
  readonly quick?: boolean | undefined;
}

/** What a catalogue says of a compiled dispositif: an entry of `index.json`. */
export interface CatalogueEntry {
  readonly code: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly hash: string;
  readonly valid: Definition['valid'];
  /** File name of the module, beside the catalogue. */
  readonly module: string;
  /** The published versions that are not this one, oldest first: drafts and dossiers may still name them. */
  readonly versions?: readonly VersionEntry[];
}

export interface VersionEntry {
  readonly version: string;
  readonly hash: string;
  /** Path of its module, from the catalogue. */
  readonly module: string;
}

export interface CompiledModule {
  /** Text of the ES module: `export default (language) => definition`. */
  readonly code: string;
  readonly hash: string;
  readonly entry: CatalogueEntry;
}

export interface Compilation {
  /** Sorted by file and position. What follows is absent when one of them is an error. */
  readonly problems: readonly Problem[];
  /** Paths of the files that the result depends on, missing ones included. */
  readonly files: readonly string[];
  readonly module?: CompiledModule;
  /** The published plain JSON Schema. */
  readonly standard?: StandardSchema;
  /** Text of `CODE.d.ts`. */
  readonly types?: string;
  /** Where each rule is written, for what examples say of them. */
  readonly rules?: readonly RulePlace[];
}

/** Hexadecimal digits kept: 128 bits. */
const HASH_LENGTH = 32;

/** Compiles one schema file. Pure: the same texts give the same bytes. Never throws for what an author wrote. */
export function compileDispositif({ file, read, sha256, measurePattern, quick = false }: CompileInput): Compilation {
  const problems = createProblems();
  const folder = openFolder(file, read, problems.report);
  const document = openDocument(file, folder, problems.report);
  if (!document) return { problems: problems.sorted(), files: folder.files };

  const schema = expand(document, folder, problems.report);
  const root = buildParts(schema);
  checkKeywords(root, problems.report);
  for (const definition of unusedDefinitions(document)) checkUnused(definition, problems.report);
  const baremes = openBaremes(folder, problems.report);
  lint(root, problems.report, { baremes, measurePattern, quick });
  const validators = createValidators();
  const links = openLinks(folder, problems.report);
  const model = readModel(root, { report: problems.report, links, baremes, validators });
  const { order, cycles } = sortDerived(model.tabs);
  lintCycles(root, cycles, problems.report);
  for (const value of guessedValues(root)) problems.forgetWithin(value);
  const result = { problems: problems.sorted(), files: folder.files };
  if (problems.hasError()) return result;

  const hash = sha256(JSON.stringify([contentOf(schema), [...links.used], [...baremes.used]])).slice(0, HASH_LENGTH);
  const standard = standardSchema(root);
  const { code, title, description, version, valid } = model;
  return {
    ...result,
    module: {
      code: emitModule({ ...model, hash, order }, validators.source()),
      hash,
      entry: { code, title, description, version, hash, valid, module: `${code}.js` },
    },
    standard,
    get types() {
      return declarationOf(code, standard);
    },
    rules: rulePlaces(root),
  };
}

function openDocument(file: string, folder: Folder, report: Report): JsonObject | undefined {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const start: Span = { source: { file, text: '' }, offset: 0, length: 0 };
  const document = folder.open(name, start);
  if (document?.kind === 'object') return document;
  if (document) report(document, 'json', 'Un dispositif est un objet entre accolades');
  return undefined;
}
