import { plainWords } from '../french.js';
import { nearest } from '../nearest.js';
import { get, type JsonMember, type JsonNode } from '../source/json.js';
import { REFUSED } from './refused.js';
import type { Shape } from './shape.js';
import { KEYWORDS } from './table.js';

/** Words that people write for a keyword that does not look like them, in lower case and without accents; the first that is missing is meant. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  titre: ['title'], label: ['title'], libelle: ['title', 'titre'], intitule: ['title', 'titre'], name: ['title'], nom: ['title', 'titre'],
  aide: ['description'], help: ['description'], hint: ['description'], texte: ['description', 'message', 'paragraphes'], textes: ['paragraphes'],
  obligatoire: ['x-required'], mandatory: ['x-required'], requis: ['x-required'],
  afficher: ['x-visible'], affiche: ['x-visible'], visible: ['x-visible'], show: ['x-visible'], 'x-if': ['x-visible'], condition: ['x-visible', 'must'],
  exemple: ['examples'], exemples: ['examples'], placeholder: ['examples'],
  choix: ['oneOf'], liste: ['oneOf'], options: ['oneOf'], choices: ['oneOf'], values: ['enum'],
  lectureseule: ['readOnly'], 'lecture seule': ['readOnly'], disabled: ['readOnly'], verrouille: ['x-readonly'], defaut: ['default'], 'par defaut': ['default'], regex: ['pattern'], motif: ['pattern'],
  min: ['minimum'], mini: ['minimum'], 'valeur minimale': ['minimum'], max: ['maximum'], maxi: ['maximum'], 'valeur maximale': ['maximum'],
  longueur: ['maxLength'], 'longueur maximale': ['maxLength'], taille: ['maxLength', 'maxSizeMb'],
  champs: ['properties'], fields: ['properties'], proprietes: ['properties'], regle: ['rule', 'x-rules'], regles: ['x-rules'], largeur: ['x-width'], messages: ['x-messages'],
  calcul: ['x-value'], formula: ['x-value'], liens: ['x-links'], pieces: ['x-document'], piece: ['x-document'], document: ['x-document'],
  si: ['when'], quand: ['when'], test: ['must'], doit: ['must'], sur: ['on'], niveau: ['level'], poids: ['maxSizeMb'], extensions: ['formats'], url: ['href'], lien: ['href'], adresse: ['href', 'chemin'],
  valeur: ['const'], value: ['const'], code: ['const'], du: ['from'], au: ['to'],
  erreurs: ['errors'], avertissements: ['warnings'], attendu: ['expected'], attendus: ['expected'], donnees: ['data'], reponses: ['data'],
  aujourdhui: ['today'], "aujourd'hui": ['today'], jour: ['today'], date: ['today'], changements: ['changes'], fichiers: ['documents'],
  chemin: ['path'], champ: ['path'], field: ['path'], 'mot-cle': ['keyword'], motcle: ['keyword'], type: ['keyword'],
};

const OPTION = Object.keys(KEYWORDS).filter((key) => KEYWORDS[key]?.places.includes('option'));
const KNOWN = Object.keys(KEYWORDS);

/** A schema whose misspelt keywords are read as what they must have meant, so that one slip is told once. */
export const meantSchema = (members: readonly JsonMember[]): readonly JsonMember[] =>
  meantMembers(meantChoices(gathered(members)), KNOWN, ['title']).map((member) => {
    if (member.key === 'oneOf' && member.value.kind === 'array') return { ...member, value: { ...member.value, items: member.value.items.map(meantOption) } };
    const keyword = Object.hasOwn(KEYWORDS, member.key) ? KEYWORDS[member.key] : undefined;
    return keyword ? { ...member, value: meantValue(member.value, keyword.shape) } : member;
  });

/** What has the look of a field or of a section. */
export const isSchema = (node: JsonNode): boolean => ['type', 'title', '$ref', 'properties'].some((key) => get(node, key) !== undefined);

/** Fields and sections that a misplaced brace left beside « properties » are read in it, so that what cites them is not told too. */
function gathered(members: readonly JsonMember[]): readonly JsonMember[] {
  const holder = members.find(({ key }) => key === 'properties');
  const properties = holder?.value.kind === 'object' ? holder.value : undefined;
  if (!properties) return members;
  const isStray = ({ key, value, at }: JsonMember): boolean =>
    at.offset > properties.offset && !KNOWN.includes(key) && !Object.hasOwn(REFUSED, key) && isSchema(value) && !properties.members.some((member) => member.key === key);
  const strays = members.filter(isStray);
  if (strays.length === 0) return members;
  const end = { source: properties.source, offset: properties.offset + properties.length - 1, length: 1 };
  const inside: JsonMember = { ...holder!, value: { ...properties, members: [...properties.members, ...strays.map((stray) => ({ ...stray, after: end }))] } };
  return members.flatMap((member) => (member === holder ? [inside] : isStray(member) ? [] : [member]));
}

/** Choices with labels under the keyword of bare codes. */
function meantChoices(members: readonly JsonMember[]): readonly JsonMember[] {
  if (members.some(({ key }) => key === 'oneOf')) return members;
  const hasLabels = ({ value }: JsonMember): boolean => value.kind === 'array' && value.items.length > 0 && value.items.every(({ kind }) => kind === 'object');
  return members.map((member) => (member.key === 'enum' && hasLabels(member) ? { ...member, key: 'oneOf', written: 'enum' } : member));
}

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

/** The word of another language first, then what is nearest, then the only one that is missing. */
function meantMembers(members: readonly JsonMember[], known: readonly string[], needs: readonly string[]): readonly JsonMember[] {
  const isKnown = ({ key }: JsonMember): boolean => known.includes(key) || Object.hasOwn(REFUSED, key);
  if (members.every(isKnown)) return members;
  const free = new Set(known.filter((key) => !members.some((member) => member.key === key)));
  const read = members.map((member) => {
    if (isKnown(member)) return member;
    const said = plainWords(member.key);
    const words = Object.hasOwn(WORDS, said) ? WORDS[said] : undefined;
    const key = words?.find((word) => free.has(word)) ?? nearest(said, free);
    if (key === undefined) return member;
    free.delete(key);
    return { ...member, key, written: member.key };
  });
  const [unread, ...others] = read.filter((member) => !isKnown(member));
  const [missing, ...more] = needs.filter((key) => free.has(key));
  if (!unread || !missing || others.length + more.length > 0) return read;
  return read.map((member) => (member === unread && unread.value.kind === 'scalar' ? { ...member, key: missing, written: member.key } : member));
}
