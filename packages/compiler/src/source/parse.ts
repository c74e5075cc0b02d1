import { parseTree, type Node as TreeNode, type ParseError } from 'jsonc-parser';
import type { JsonMember, JsonNode, Source, Span } from './json.js';
import { positionOf, type Report } from './position.js';
import type { Advice, Fault } from './syntax/fault.js';
import { SLIPS } from './syntax/slips.js';

/** What is said of a fault that is none of the usual slips, by its code in jsonc-parser. */
const FRENCH: Readonly<Record<number, string>> = {
  1: 'Mot inattendu : en JSON, seuls true, false, null, les nombres et les textes entre guillemets droits sont permis',
  2: 'Nombre mal écrit',
  3: 'Une clé entre guillemets droits est attendue ici',
  4: 'Une valeur est attendue ici',
  5: 'Il manque « : » entre la clé et sa valeur',
  7: 'Il manque une accolade fermante « } »',
  8: 'Il manque un crochet fermant « ] »',
  9: 'Le fichier continue après la fin du document : retirez ce qui suit',
  11: 'Commentaire non fermé, et les commentaires ne sont pas permis : utilisez « $comment »',
  13: 'Nombre mal écrit',
};

/** Reads strict JSON. What is wrong is reported; nothing can be said of a file whose syntax is. */
export function parseJson(source: Source, report: Report): JsonNode | undefined {
  const errors: ParseError[] = [];
  // A byte order mark is invisible to the author: it counts as a blank.
  const text = source.text.replace(/^\uFEFF/, ' ');
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  // After the first fault the parser guesses: what it says next is seldom true.
  if (text.trim() === '') report({ source, offset: 0, length: 0 }, 'json', 'Le fichier est vide');
  else if (first !== undefined) reportSyntax(source, text, first, report);
  return tree && first === undefined ? convert(tree, source, report) : undefined;
}

function reportSyntax(source: Source, text: string, { error: code, offset, length }: ParseError, report: Report): void {
  const fault: Fault = { text, code, offset, length, before: text.slice(0, offset).trimEnd(), rest: text.slice(offset) };
  const advice = SLIPS.reduce<Advice | undefined>((found, slip) => found ?? slip(fault), undefined);
  report({ source, offset: advice?.offset ?? offset, length: advice?.length ?? length }, 'json', advice?.message ?? FRENCH[code] ?? 'JSON mal écrit');
}

function convert(node: TreeNode, source: Source, report: Report): JsonNode {
  const span: Span = { source, offset: node.offset, length: node.length };
  if (node.type === 'object') return { ...span, kind: 'object', members: membersOf(node, source, report) };
  if (node.type === 'array') return { ...span, kind: 'array', items: (node.children ?? []).map((item) => convert(item, source, report)) };
  return { ...span, kind: 'scalar', value: node.value as string | number | boolean | null };
}

function membersOf(node: TreeNode, source: Source, report: Report): readonly JsonMember[] {
  const members = new Map<string, JsonMember>();
  for (const property of node.children ?? []) {
    const [name, value] = property.children ?? [];
    if (name === undefined || value === undefined) continue;
    const key = name.value as string;
    const at: Span = { source, offset: name.offset, length: name.length };
    const earlier = members.get(key);
    if (earlier) {
      const { line } = positionOf(source, earlier.at.offset);
      report(at, 'cle-double', doubled(node, name, value, line));
    } else {
      members.set(key, { key, at, value: convert(value, source, report) });
    }
  }
  return [...members.values()];
}

/** A field that was copied is meant to be another one; of anything else one is too many. */
function doubled(node: TreeNode, name: TreeNode, value: TreeNode, line: number): string {
  const key = name.value as string;
  const isField = node.parent?.children?.[0]?.value === 'properties' && value.type === 'object';
  if (!isField) return `La clé « ${key} » existe déjà (ligne ${line}) : une clé est unique dans un objet, supprimez l’une des deux`;
  const taken = new Set((node.children ?? []).map(({ children }) => children?.[0]?.value as string));
  let count = 2;
  while (taken.has(`${key}${count}`)) count += 1;
  return `« ${key} » existe déjà (ligne ${line}) : donnez une autre clé à celui-ci, telle que "${key}${count}", ou supprimez l’un des deux`;
}
