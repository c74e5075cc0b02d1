import { parseTree, type Node as TreeNode, type ParseError } from 'jsonc-parser';
import type { JsonMember, JsonNode, Source, Span } from './json.js';
import { positionOf, type Report } from './position.js';

/** Codes of jsonc-parser, whose declared enum has no value at run time under `isolatedModules`. */
const INVALID_COMMENT = 10;
const PROPERTY_NAME_EXPECTED = 3;
const VALUE_EXPECTED = 4;
const FRENCH: Readonly<Record<number, string>> = {
  1: 'Mot inattendu : en JSON, seuls true, false, null, les nombres et les textes entre guillemets droits sont permis',
  2: 'Nombre mal écrit',
  3: 'Une clé entre guillemets droits est attendue ici',
  4: 'Une valeur est attendue ici',
  5: 'Il manque « : » entre la clé et sa valeur',
  6: 'Il manque une virgule avant cet élément',
  7: 'Il manque une accolade fermante « } »',
  8: 'Il manque un crochet fermant « ] »',
  9: 'Le fichier continue après la fin du document : retirez ce qui suit',
  11: 'Commentaire non fermé, et les commentaires ne sont pas permis : utilisez « $comment »',
  12: 'Guillemet fermant manquant',
  13: 'Nombre mal écrit',
  14: 'Caractère \\u mal écrit : il faut quatre chiffres hexadécimaux',
  15: 'Caractère d’échappement inconnu après « \\ »',
  16: 'Caractère interdit dans un texte : écrivez \\n pour un saut de ligne, \\t pour une tabulation',
};

/** Reads strict JSON. What is wrong is reported; nothing can be said of a file whose syntax is. */
export function parseJson(source: Source, report: Report): JsonNode | undefined {
  const errors: ParseError[] = [];
  // A byte order mark is invisible to the author: it counts as a blank.
  const text = source.text.replace(/^\uFEFF/, ' ');
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  // After the first fault the parser guesses: what it says next is seldom true.
  if (first !== undefined) reportSyntax(source, first, report);
  if (tree === undefined && first === undefined) report({ source, offset: 0, length: 0 }, 'json', 'Le fichier est vide');
  return tree && first === undefined ? convert(tree, source, report) : undefined;
}

function reportSyntax(source: Source, error: ParseError, report: Report): void {
  if (error.error === INVALID_COMMENT) {
    report({ source, offset: error.offset, length: error.length }, 'json', 'Les commentaires ne sont pas permis en JSON : utilisez « $comment »');
    return;
  }
  const before = source.text.slice(0, error.offset).trimEnd();
  const closing = source.text.slice(error.offset).trimStart()[0];
  const expected = error.error === PROPERTY_NAME_EXPECTED || error.error === VALUE_EXPECTED;
  if (expected && before.endsWith(',') && (closing === '}' || closing === ']')) {
    report({ source, offset: before.length - 1, length: 1 }, 'json', `Virgule en trop avant « ${closing} » : supprimez-la`);
    return;
  }
  report({ source, offset: error.offset, length: error.length }, 'json', FRENCH[error.error] ?? 'JSON mal écrit');
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
      report(at, 'cle-double', `La clé « ${key} » existe déjà (ligne ${line}) : une clé est unique dans un objet`);
    } else {
      members.set(key, { key, at, value: convert(value, source, report) });
    }
  }
  return [...members.values()];
}
