import { membersAt, textAt, type JsonNode, type JsonObject } from '../source/json.js';

/** Definitions of a document that none of its own `$ref` names. */
export function unusedDefinitions(document: JsonObject): readonly JsonObject[] {
  const used = new Set(references(document));
  return membersAt(document, '$defs').flatMap(({ key, value }) => (value.kind === 'object' && !used.has(`#/$defs/${key}`) ? [value] : []));
}

function references(node: JsonNode): readonly string[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'array') return node.items.flatMap(references);
  const own = textAt(node, '$ref');
  return [...(own === undefined ? [] : [own]), ...node.members.flatMap((member) => references(member.value))];
}
