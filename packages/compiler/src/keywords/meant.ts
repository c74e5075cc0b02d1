import { nearest } from '../nearest.js';
import type { JsonMember, JsonNode } from '../source/json.js';
import { REFUSED } from './refused.js';
import type { Shape } from './shape.js';
import { KEYWORDS } from './table.js';

/** Words that people write for a keyword that does not look like them. */
const WORDS: Readonly<Record<string, string>> = {
  titre: 'title', label: 'title', libelle: 'title', 'libellé': 'title', intitule: 'title', 'intitulé': 'title', name: 'title', nom: 'title',
  aide: 'description', help: 'description', hint: 'description', texte: 'description',
  obligatoire: 'x-required', mandatory: 'x-required', requis: 'x-required',
  afficher: 'x-visible', 'affiché': 'x-visible', show: 'x-visible', 'x-if': 'x-visible', condition: 'x-visible',
  exemple: 'examples', exemples: 'examples', placeholder: 'examples',
  choix: 'oneOf', liste: 'oneOf', options: 'oneOf', choices: 'oneOf', values: 'enum',
  lectureSeule: 'readOnly', disabled: 'readOnly', defaut: 'default', 'défaut': 'default', regex: 'pattern', motif: 'pattern',
  min: 'minimum', max: 'maximum', champs: 'properties', fields: 'properties', regles: 'x-rules', 'règles': 'x-rules', largeur: 'x-width',
  calcul: 'x-value', formula: 'x-value', liens: 'x-links', pieces: 'x-document', piece: 'x-document', document: 'x-document',
  si: 'when', quand: 'when', test: 'must', doit: 'must', sur: 'on', niveau: 'level', poids: 'maxSizeMb', url: 'href', lien: 'href', adresse: 'href',
  valeur: 'const', value: 'const', code: 'const',
};

const OPTION = Object.keys(KEYWORDS).filter((key) => KEYWORDS[key]?.places.includes('option'));
const KNOWN = Object.keys(KEYWORDS);

/** A schema whose misspelt keywords are read as what they must have meant, so that one slip is told once. */
export const meantSchema = (members: readonly JsonMember[]): readonly JsonMember[] =>
  meantMembers(members, KNOWN, ['title']).map((member) => {
    if (member.key === 'oneOf' && member.value.kind === 'array') return { ...member, value: { ...member.value, items: member.value.items.map(meantOption) } };
    const keyword = Object.hasOwn(KEYWORDS, member.key) ? KEYWORDS[member.key] : undefined;
    return keyword ? { ...member, value: meantValue(member.value, keyword.shape) } : member;
  });

const meantOption = (entry: JsonNode): JsonNode => (entry.kind === 'object' ? { ...entry, members: meantMembers(entry.members, OPTION, ['const', 'title']) } : entry);

/** The same for a value of a known shape. */
export function meantValue(node: JsonNode, shape: Shape): JsonNode {
  if (node.kind === 'array' && shape.is === 'list') return { ...node, items: node.items.map((item) => meantValue(item, shape.of)) };
  if (node.kind !== 'object') return node;
  if (shape.is === 'map') return { ...node, members: node.members.map((member) => ({ ...member, value: meantValue(member.value, shape.of) })) };
  if (shape.is !== 'object') return node;
  const members = meantMembers(node.members, Object.keys(shape.members), shape.needs);
  return { ...node, members: members.map((member) => ({ ...member, value: meantValue(member.value, shape.members[member.key] ?? { is: 'any' }) })) };
}

/** What is nearest first, then the word of another language, then the only one that is missing. */
function meantMembers(members: readonly JsonMember[], known: readonly string[], needs: readonly string[]): readonly JsonMember[] {
  const isKnown = ({ key }: JsonMember): boolean => known.includes(key) || Object.hasOwn(REFUSED, key);
  if (members.every(isKnown)) return members;
  const free = new Set(known.filter((key) => !members.some((member) => member.key === key)));
  const read = members.map((member) => {
    if (isKnown(member)) return member;
    const word = WORDS[member.key];
    const key = word !== undefined && free.has(word) ? word : nearest(member.key, free);
    if (key === undefined) return member;
    free.delete(key);
    return { ...member, key, written: member.key };
  });
  const [unread, ...others] = read.filter((member) => !isKnown(member));
  const [missing, ...more] = needs.filter((key) => free.has(key));
  if (!unread || !missing || others.length + more.length > 0) return read;
  return read.map((member) => (member === unread && unread.value.kind === 'scalar' ? { ...member, key: missing, written: member.key } : member));
}
