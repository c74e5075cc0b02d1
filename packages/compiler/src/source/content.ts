import type { JsonNode } from './json.js';

/** What an author writes for other authors. */
const NOTES = new Set(['$comment', '$schema']);

/** The plain value without notes, keys in the order of the file, for it is the order of the screen: what the hash is taken of. */
export function contentOf(node: JsonNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'array') return node.items.map(contentOf);
  return Object.fromEntries(node.members.filter(({ key }) => !NOTES.has(key)).map(({ key, value }) => [key, contentOf(value)]));
}
