import type { FieldType } from '@akto/core';
import type { SymbolNode } from '../expression/symbols.js';
import type { JsonNode, JsonObject, Span } from '../source/json.js';

export type Role = 'root' | 'tab' | 'section' | 'rows' | 'field' | 'documents';

/** One entry of a list of codes. */
export interface OptionPart {
  readonly code: string | number;
  readonly title: string;
  /** Where the code is written. */
  readonly at: Span;
  /** The entry of `oneOf`; absent for a bare code of `enum`. */
  readonly schema?: JsonObject;
}

/** A node of the schema with the part it plays on the screen. Every later step walks this tree. */
export interface Part {
  readonly role: Role;
  readonly key: string;
  /** Template path. */
  readonly path: string;
  /** Where the key is written; the whole document for the root. */
  readonly at: Span;
  /** `$ref` already replaced. */
  readonly schema: JsonObject;
  readonly parent?: Part;
  readonly symbol: SymbolNode;
  /** For rows: the parts of one row. */
  readonly children: readonly Part[];
  /** For fields only; undefined when the `type` is missing or wrong. */
  readonly type?: FieldType;
  readonly options: readonly OptionPart[];
}

/** The object whose `properties` the children are: for rows, the schema of one row. */
export function objectOf(part: Part): JsonObject | undefined {
  if (part.role !== 'rows') return part.schema;
  const items = part.schema.members.find((member) => member.key === 'items')?.value;
  return items?.kind === 'object' ? items : undefined;
}

/** Template path that the children's keys continue; '' for the root. */
export const ownerPath = (part: Part): string => (part.role === 'rows' ? `${part.path}.*` : part.path);

export const holdsChildren = (part: Part): boolean => part.role !== 'field' && part.role !== 'documents';

/** The part and all below it, in file order. */
export function* walk(part: Part): Generator<Part> {
  yield part;
  for (const child of part.children) yield* walk(child);
}

/** From the part itself to its tab. */
export function* lineage(part: Part): Generator<Part> {
  for (let each: Part | undefined = part; each && each.role !== 'root'; each = each.parent) yield each;
}

/** The node written at a keyword, for reporting: the value, or the part's key when the keyword is absent. */
export const placeOf = (part: Part, node: JsonNode | undefined): Span => node ?? part.at;
