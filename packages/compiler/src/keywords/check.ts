import type { FieldType } from '@akto/core';
import { LITERALS } from '../expression/parse.js';
import { get, itemsAt, membersAt, objectAt, textOf, valueOf, type JsonMember, type JsonObject, type Span } from '../source/json.js';
import { positionOf, type Report } from '../source/position.js';
import { walk, type Part } from '../symbols/part.js';
import { withoutAccents } from '../french.js';
import { didYouMean, suggestion } from '../nearest.js';
import { isSchema, meantSchema } from './meant.js';
import { misfit } from './misfit.js';
import { REFUSED } from './refused.js';
import { checkShape, type Shape } from './shape.js';
import { KEYWORDS, type Place } from './table.js';

const KEY = /^[a-z][A-Za-z0-9]{1,40}$/;

const PLACE_NAMES: Readonly<Record<Place, string>> = {
  root: 'à la racine',
  tab: 'sur un onglet',
  section: 'sur une section',
  rows: 'sur un groupe répété',
  row: 'sur la ligne (« items ») d’un groupe répété',
  field: 'sur un champ',
  documents: 'sur un type de document',
  items: 'dans « items »',
  option: 'sur un choix de liste',
};

const TYPE_NAMES: Readonly<Record<FieldType, string>> = {
  text: 'un texte',
  number: 'un nombre',
  date: 'une date',
  boolean: 'un oui / non',
  code: 'une liste de choix',
  codes: 'un choix multiple',
};

/** Unknown, refused and misplaced keywords, and values that do not have the keyword's shape, in the whole tree. */
export function checkKeywords(root: Part, report: Report): void {
  for (const part of walk(root)) {
    checkSchema(part.schema, part.role, part.type, part.at, report);
    // Documents are ids, whatever an author's `items` tells other readers of the file.
    const items = part.role === 'documents' ? undefined : objectAt(part.schema, 'items');
    if (items) checkSchema(items, part.role === 'rows' ? 'row' : 'items', undefined, items, report);
    for (const holder of [part.schema, items]) {
      const entries = itemsAt(holder, 'oneOf');
      const bare = entries.find(({ kind }) => kind !== 'object');
      if (bare) report(bare, 'valeur', '« oneOf » attend des choix { "const": …, "title": … } ; des codes sans libellé s’écrivent « enum »');
      for (const entry of entries) if (entry.kind === 'object') checkOption(entry, report);
    }
  }
}

/** The values that stand under a misspelt keyword of a schema; what they hold themselves may be right and wrong like anything else. */
export const guessedValues = (root: Part): readonly Span[] =>
  [...walk(root)].flatMap(({ schema }) => schema.members.filter(({ key, written, value }) => written !== undefined && value.kind === 'scalar' && Object.hasOwn(KEYWORDS, key)).map(({ value }) => value));

/** Checks a definition that nothing uses, whose place is therefore unknown: only names and shapes. */
export function checkUnused(schema: JsonObject, report: Report): void {
  const members = meantSchema(schema.members);
  for (const member of members) {
    const keyword = knownKeyword(member, report);
    if (keyword) checkShape(member.value, unfinished(keyword.shape), member.key, report);
  }
  for (const child of membersAt({ ...schema, members }, 'properties')) {
    checkStray(child, report);
    if (child.value.kind === 'object') checkUnused(child.value, report);
  }
}

/** What uses a definition may add what it lacks. */
const unfinished = (shape: Shape): Shape => (shape.is === 'object' ? { ...shape, needs: [] } : shape);

function knownKeyword(member: JsonObject['members'][number], report: Report): (typeof KEYWORDS)[string] | undefined {
  const { key, at, value, written } = member;
  if (written !== undefined) {
    const why = Object.hasOwn(KEYWORDS, written) ? `« ${written} » n’a que des codes, sans libellés` : `Mot-clé inconnu « ${written} »`;
    report(at, 'mot-cle', why + didYouMean(key));
    return undefined;
  }
  const instead = Object.hasOwn(REFUSED, key) ? REFUSED[key] : undefined;
  const keyword = Object.hasOwn(KEYWORDS, key) ? KEYWORDS[key] : undefined;
  if (instead) report(at, 'mot-cle-refuse', `« ${key} » n’est pas permis : ${instead}`);
  else if (!keyword && isSchema(value)) report(at, 'mot-cle', `« ${key} » a l’air d’un champ ou d’une section : écrivez-le dans « properties »`);
  else if (!keyword) report(at, 'mot-cle', `Mot-clé inconnu « ${key} »${suggestion(key, Object.keys(KEYWORDS))}`);
  return keyword;
}

/** @param part where what holds the schema is written: what a definition lacks is told there */
function checkSchema(schema: JsonObject, place: Place, type: FieldType | undefined, part: Span, report: Report): void {
  for (const member of schema.members) {
    const keyword = knownKeyword(member, report);
    if (!keyword) continue;
    if (!keyword.places.includes(place)) {
      const instead = keyword.instead?.[place]?.(valueOf(member.value));
      const where = `il s’écrit ${keyword.places.map((each) => PLACE_NAMES[each]).join(', ')}. ${keyword.help}`;
      report(member.at, 'mot-cle-deplace', `« ${member.key} » n’a pas de sens ${PLACE_NAMES[place]} : ${instead ?? where}`);
    } else if (type && place === 'field' && keyword.types && !keyword.types.includes(type)) {
      const instead = misfit(member, type);
      report(member.at, 'mot-cle-deplace', `« ${member.key} » ne s’applique pas à ${TYPE_NAMES[type]}${instead === undefined ? '' : ` : ${instead}`}`);
    } else {
      checkShape(member.value, keyword.shape, member.key, report, member.value.source === part.source ? undefined : part);
    }
  }
  if (place !== 'items') checkKeys(schema, report);
}

function checkOption(entry: JsonObject, report: Report): void {
  const [only, ...others] = entry.members;
  if (only && others.length === 0 && !Object.hasOwn(KEYWORDS, only.key) && textOf(only.value) !== undefined) {
    return report(entry, 'valeur', `Un choix de « oneOf » nomme son code et son libellé : écrivez { "const": "${only.key}", "title": "${textOf(only.value)}" }`);
  }
  checkSchema(entry, 'option', undefined, entry, report);
  const missing = ['const', 'title'].filter((key) => !get(entry, key));
  if (missing.length > 0) report(entry, 'mot-cle-manquant', `Un choix de « oneOf » doit contenir ${missing.map((key) => `« ${key} »`).join(', ')}`);
}

function checkStray({ key, at, after }: JsonMember, report: Report): void {
  if (after) report(at, 'mot-cle', `« ${key} » est hors de « properties », qui se ferme trop tôt, ligne ${positionOf(after.source, after.offset).line} : déplacez son accolade après « ${key} »`);
}

/** `Nom d’usage` → `nomDUsage`. */
const keyMeant = (key: string): string =>
  withoutAccents(key).split(/[^A-Za-z0-9]+/).filter(Boolean).map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1)).join('');

function checkKeys(schema: JsonObject, report: Report): void {
  for (const member of membersAt(schema, 'properties')) {
    const { key, at, value } = member;
    checkStray(member, report);
    if (!KEY.test(key)) {
      const [right, form] = [keyMeant(key), 'une minuscule, puis de 1 à 40 lettres sans accent ou chiffres'];
      report(at, 'cle', `La clé « ${key} » n’est pas permise : ${KEY.test(right) ? `écrivez « ${right} » (${form})` : form}`);
    } else if (LITERALS.has(key)) {
      report(at, 'cle', `La clé « ${key} » n’est pas permise : une expression y lirait la valeur et non le champ. Écrivez un autre nom, tel que « reponse »`);
    }
    if (value.kind !== 'object') report(value, 'valeur', `« ${key} » attend un objet entre accolades`);
  }
}
