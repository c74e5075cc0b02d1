import type { FieldType } from '@akto/core';
import { LITERALS } from '../expression/parse.js';
import { get, itemsAt, membersAt, objectAt, type JsonObject } from '../source/json.js';
import type { Report } from '../source/position.js';
import { walk, type Part } from '../symbols/part.js';
import { suggestion } from '../nearest.js';
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
    checkSchema(part.schema, part.role, part.type, report);
    // Documents are ids, whatever an author's `items` tells other readers of the file.
    const items = part.role === 'documents' ? undefined : objectAt(part.schema, 'items');
    if (items) checkSchema(items, part.role === 'rows' ? 'row' : 'items', undefined, report);
    for (const holder of [part.schema, items]) {
      for (const entry of itemsAt(holder, 'oneOf')) checkOption(entry, report);
    }
  }
}

/** Checks a definition that nothing uses, whose place is therefore unknown: only names and shapes. */
export function checkUnused(schema: JsonObject, report: Report): void {
  for (const member of schema.members) {
    const keyword = knownKeyword(member, report);
    if (keyword) checkShape(member.value, unfinished(keyword.shape), member.key, report);
  }
  for (const { value } of membersAt(schema, 'properties')) if (value.kind === 'object') checkUnused(value, report);
}

/** What uses a definition may add what it lacks. */
const unfinished = (shape: Shape): Shape => (shape.is === 'object' ? { ...shape, needs: [] } : shape);

function knownKeyword(member: JsonObject['members'][number], report: Report): (typeof KEYWORDS)[string] | undefined {
  const { key, at } = member;
  const instead = Object.hasOwn(REFUSED, key) ? REFUSED[key] : undefined;
  const keyword = Object.hasOwn(KEYWORDS, key) ? KEYWORDS[key] : undefined;
  if (instead) report(at, 'mot-cle-refuse', `« ${key} » n’est pas permis : ${instead}`);
  else if (!keyword) report(at, 'mot-cle', `Mot-clé inconnu « ${key} »${suggestion(key, Object.keys(KEYWORDS))}`);
  return keyword;
}

function checkSchema(schema: JsonObject, place: Place, type: FieldType | undefined, report: Report): void {
  for (const member of schema.members) {
    const keyword = knownKeyword(member, report);
    if (!keyword) continue;
    if (!keyword.places.includes(place)) {
      const where = keyword.places.map((each) => PLACE_NAMES[each]).join(', ');
      report(member.at, 'mot-cle-deplace', `« ${member.key} » n’a pas de sens ${PLACE_NAMES[place]} : il s’écrit ${where}. ${keyword.help}`);
    } else if (type && place === 'field' && keyword.types && !keyword.types.includes(type)) {
      report(member.at, 'mot-cle-deplace', `« ${member.key} » ne s’applique pas à ${TYPE_NAMES[type]}`);
    } else {
      checkShape(member.value, keyword.shape, member.key, report);
    }
  }
  if (place !== 'items') checkKeys(schema, report);
}

function checkOption(entry: ReturnType<typeof itemsAt>[number], report: Report): void {
  if (entry.kind !== 'object') {
    report(entry, 'valeur', '« oneOf » attend des choix { "const": …, "title": … }');
    return;
  }
  checkSchema(entry, 'option', undefined, report);
  for (const key of ['const', 'title']) {
    if (!get(entry, key)) report(entry, 'mot-cle-manquant', `Un choix de « oneOf » doit contenir « ${key} »`);
  }
}

function checkKeys(schema: JsonObject, report: Report): void {
  for (const { key, at, value } of membersAt(schema, 'properties')) {
    if (!KEY.test(key)) {
      report(at, 'cle', `La clé « ${key} » n’est pas permise : une minuscule, puis de 1 à 40 lettres sans accent ou chiffres`);
    } else if (LITERALS.has(key)) {
      report(at, 'cle', `La clé « ${key} » n’est pas permise : une expression y lirait la valeur et non le champ. Écrivez un autre nom, tel que « reponse »`);
    }
    if (value.kind !== 'object') report(value, 'valeur', `« ${key} » attend un objet entre accolades`);
  }
}
