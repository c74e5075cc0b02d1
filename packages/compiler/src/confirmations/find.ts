import { positionOf } from '../source/position.js';
import { get, textAt, textOf, type JsonNode } from '../source/json.js';

/** A question that an author of schemas asks in a `$comment`. */
export interface Confirmation {
  /** Titles of what holds it, from the file's own; empty for the file itself. */
  readonly place: readonly string[];
  readonly question: string;
  readonly line: number;
}

/** What begins a question, which goes on to the next one or to the end of the comment. Without a colon, it is the fact before it that is asked about. */
const MARK = /à confirmer par AKTO/i;

/** Every question of a file, in its order. */
export const confirmationsOf = (document: JsonNode): readonly Confirmation[] => inside(document, []);

function inside(node: JsonNode, place: readonly string[]): readonly Confirmation[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'array') return node.items.flatMap((item) => inside(item, [...place, ...nameOf(item)]));
  return node.members.flatMap(({ key, value }) => (key === '$comment' ? questionsOf(value, place) : inside(value, [...place, ...nameOf(value, key)])));
}

function questionsOf(comment: JsonNode, place: readonly string[]): readonly Confirmation[] {
  const { line } = positionOf(comment.source, comment.offset);
  const text = textOf(comment) ?? '';
  const [, ...questions] = text.split(MARK);
  return questions.map((question) => ({ place, question: question.startsWith(' : ') ? question.slice(3).trim() : text, line }));
}

/** What a person calls a node: its title, or the name of a rule. A `$ref` without a title of its own goes by its key. */
function nameOf(node: JsonNode, key?: string): readonly string[] {
  const title = textAt(node, 'title') ?? textAt(node, 'titre');
  if (title !== undefined) return [title];
  const rule = textAt(node, 'id');
  if (rule !== undefined) return [`règle « ${rule} »`];
  return key !== undefined && get(node, '$ref') ? [key] : [];
}
