/** A JSON document as a tree in which everything knows where it was written. */

export interface Source {
  /** Path of the file as it was given. */
  readonly file: string;
  readonly text: string;
}

export interface Span {
  readonly source: Source;
  readonly offset: number;
  readonly length: number;
}

export interface JsonMember {
  readonly key: string;
  /** What stands in the file when it is another word, which the key must have meant. */
  readonly written?: string;
  /** Where `properties` closes, when a misplaced brace left this field or section after it. */
  readonly after?: Span;
  /** The key, quotes included. */
  readonly at: Span;
  readonly value: JsonNode;
}

export interface JsonObject extends Span {
  readonly kind: 'object';
  readonly members: readonly JsonMember[];
}

export interface JsonArray extends Span {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

export interface JsonScalar extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export type JsonNode = JsonObject | JsonArray | JsonScalar;

export const memberOf = (node: JsonNode | undefined, key: string): JsonMember | undefined =>
  node?.kind === 'object' ? node.members.find((member) => member.key === key) : undefined;

export const get = (node: JsonNode | undefined, key: string): JsonNode | undefined => memberOf(node, key)?.value;

export const objectAt = (node: JsonNode | undefined, key: string): JsonObject | undefined => {
  const value = get(node, key);
  return value?.kind === 'object' ? value : undefined;
};

/** Members of the object under a key; none when it is absent or something else. */
export const membersAt = (node: JsonNode | undefined, key: string): readonly JsonMember[] => objectAt(node, key)?.members ?? [];

/** Items of the list under a key; none when it is absent or something else. */
export const itemsAt = (node: JsonNode | undefined, key: string): readonly JsonNode[] => {
  const value = get(node, key);
  return value?.kind === 'array' ? value.items : [];
};

export const textOf = (node: JsonNode | undefined): string | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;

export const textAt = (node: JsonNode | undefined, key: string): string | undefined => textOf(get(node, key));

export const numberAt = (node: JsonNode | undefined, key: string): number | undefined => {
  const value = get(node, key);
  return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
};

export const isTrueAt = (node: JsonNode | undefined, key: string): boolean => {
  const value = get(node, key);
  return value?.kind === 'scalar' && value.value === true;
};

/** The plain value, without positions. */
export function valueOf(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(valueOf);
  return Object.fromEntries(node.members.map((member) => [member.key, valueOf(member.value)]));
}
