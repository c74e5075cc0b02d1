import type { FieldType } from '@akto/core';
import { plainBoolean } from '../french.js';
import * as shape from './shape.js';
import type { Shape } from './shape.js';
import { FILE_FORMATS, LEVELS } from './spoken.js';

/** Where a keyword may stand: a part's role, or one of the schemas inside a part. */
export type Place = 'root' | 'tab' | 'section' | 'rows' | 'row' | 'field' | 'documents' | 'items' | 'option';

export interface Keyword {
  readonly places: readonly Place[];
  readonly shape: Shape;
  /** Only for these types of field. */
  readonly types?: readonly FieldType[];
  /** One line for the author. */
  readonly help: string;
  /** What to do instead where it is misplaced, from the value. */
  readonly instead?: Readonly<Partial<Record<Place, (value: unknown) => string>>>;
}

const OBJECTS = ['root', 'tab', 'section', 'row'] as const;
const VALUES = ['field', 'rows', 'documents'] as const;
const EVERYWHERE = [...OBJECTS, ...VALUES, 'items', 'option'] as const;

/** Errors that a message may be given for: the keywords that can fail, and those of the engine. */
export const MESSAGE_KEYS = [
  'required', 'type', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum',
  'multipleOf', 'enum', 'const', 'minItems', 'maxItems', 'uniqueItems', 'source', 'document',
] as const;

/** Extensions that a document type may accept. */
export const DOCUMENT_FORMATS = [
  'pdf', 'jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'tif', 'tiff', 'xls', 'xlsx', 'ods', 'csv', 'doc', 'docx', 'odt', 'rtf', 'txt', 'ppt', 'pptx', 'odp', 'zip', 'xml',
] as const;

const rule = shape.object(
  {
    id: shape.name, $comment: shape.any, when: shape.expression, must: shape.expression,
    on: shape.filledList(shape.text), message: shape.text, level: shape.meantWord(LEVELS, 'error', 'warning'),
  },
  ['id', 'must', 'on', 'message'],
);

const cut = shape.object({ by: shape.separator, into: shape.filledList(shape.text) }, ['by', 'into']);

const migration = shape.object(
  {
    version: shape.version, $comment: shape.any, renamed: shape.map(shape.text), split: shape.map(cut),
    recoded: shape.map(shape.map(shape.codeOrNull)), dropped: shape.filledList(shape.text), defaulted: shape.map(shape.any),
  },
  ['version'],
);

const document = shape.object(
  { code: shape.capitals, maxSizeMb: shape.positive, formats: shape.filledList(shape.meantWord(FILE_FORMATS, ...DOCUMENT_FORMATS)), removable: shape.boolean },
  ['code', 'maxSizeMb', 'formats'],
);

const CHOICE = '"string" pour un choix unique (avec « oneOf »), "array" pour plusieurs';
const FILES = '"array", et ajoutez « x-document »';
const MONEY = '"integer", et ajoutez "x-widget": "money"';

/** What people write for a type. */
const TYPES = {
  date: '"string", et ajoutez "format": "date"',
  email: '"string", et ajoutez "format": "email"',
  telephone: '"string", et ajoutez "format": "telephone"',
  siret: '"string", et ajoutez "format": "siret"',
  text: '"string"',
  texte: '"string"',
  chaine: '"string"',
  nombre: '"number"',
  numerique: '"number"',
  decimal: '"number"',
  float: '"number"',
  double: '"number"',
  pourcentage: '"number"',
  entier: '"integer"',
  int: '"integer"',
  'nombre entier': '"integer"',
  montant: MONEY,
  euro: MONEY,
  euros: MONEY,
  bool: '"boolean"',
  booleen: '"boolean"',
  'oui/non': '"boolean"',
  'oui / non': '"boolean"',
  case: '"boolean", et ajoutez "x-widget": "checkbox"',
  'case a cocher': '"boolean", et ajoutez "x-widget": "checkbox"',
  checkbox: '"boolean", et ajoutez "x-widget": "checkbox"',
  liste: CHOICE,
  list: CHOICE,
  'liste deroulante': CHOICE,
  choix: CHOICE,
  select: CHOICE,
  enum: CHOICE,
  tableau: '"array", avec « items »',
  groupe: '"array", avec « items »',
  fichier: FILES,
  file: FILES,
  piece: FILES,
  'piece jointe': FILES,
  document: FILES,
  section: '"object"',
  onglet: '"object"',
  objet: '"object"',
} as const;

const mandatory = (value: unknown): string => (plainBoolean(value) === false || value === false ? 'retirez-le, un champ est facultatif sans lui' : 'écrivez "x-required": true');

/** Every keyword of the language. What is not here is refused. */
export const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $schema: { places: ['root'], shape: shape.text, help: 'Le méta-schéma : aide et complétion dans l’éditeur.' },
  $comment: { places: EVERYWHERE, shape: shape.any, help: 'Note pour les auteurs, jamais affichée.' },
  $ref: { places: [...VALUES, 'tab', 'section', 'row', 'items'], shape: shape.text, help: 'Reprend une définition : « #/$defs/nom » ou « communs.json#/$defs/nom ».' },
  $defs: { places: ['root'], shape: shape.map(shape.any), help: 'Définitions reprises par « $ref ».' },
  title: { places: EVERYWHERE, shape: shape.text, help: 'Le libellé affiché ; sans effet sur les « items » d’un choix multiple.' },
  description: { places: [...OBJECTS, ...VALUES], shape: shape.text, help: 'L’aide affichée ; une ligne vide sépare deux paragraphes.' },
  type: {
    places: [...OBJECTS, ...VALUES, 'items'], shape: shape.meantWord(TYPES, 'object', 'array', 'string', 'number', 'integer', 'boolean'),
    help: 'La nature de la valeur.',
  },
  properties: { places: OBJECTS, shape: shape.map(shape.any), help: 'Les onglets, sections et champs, dans l’ordre d’affichage.' },
  required: { instead: { field: mandatory, rows: mandatory, documents: mandatory }, places: ['tab', 'section', 'row'], shape: shape.list(shape.text), help: 'Les champs obligatoires, qu’aucune condition ne masque.' },
  items: { places: [...VALUES], shape: shape.any, help: 'Une ligne du groupe répété, ou les codes d’un choix multiple ; sans effet sur un type de document.' },
  enum: { places: ['field', 'items'], shape: shape.filledList(shape.bareCode), help: 'Liste de codes sans libellé.' },
  oneOf: { places: ['field', 'items'], shape: shape.filledList(shape.any), help: 'Liste de choix : { const, title }.' },
  const: { places: ['field', 'option'], shape: shape.any, help: 'La seule valeur permise ; true pour une attestation.' },
  default: { places: ['field'], shape: shape.any, help: 'Valeur à la création du dossier.' },
  examples: { places: ['field'], shape: shape.filledList(shape.any), help: 'Exemples affichés : « Ex: … ».' },
  readOnly: { places: ['field'], shape: shape.boolean, help: 'Affiché, jamais saisi.' },
  format: { places: ['field'], shape: shape.text, types: ['text', 'date'], help: 'Format connu : email, date, siret…' },
  pattern: { places: ['field'], shape: shape.text, types: ['text'], help: 'Expression régulière ; « maxLength » est alors obligatoire.' },
  minLength: { instead: { rows: () => 'écrivez « minItems »', documents: () => 'écrivez « minItems »' }, places: ['field'], shape: shape.count, types: ['text'], help: 'Nombre minimal de caractères.' },
  maxLength: { instead: { rows: () => 'écrivez « maxItems »', documents: () => 'écrivez « maxItems »' }, places: ['field'], shape: shape.count, types: ['text'], help: 'Nombre maximal de caractères.' },
  minimum: { instead: { rows: () => 'écrivez « minItems »', documents: () => 'écrivez « minItems »' }, places: ['field'], shape: shape.number, types: ['number'], help: 'Valeur minimale.' },
  maximum: { instead: { rows: () => 'écrivez « maxItems »', documents: () => 'écrivez « maxItems »' }, places: ['field'], shape: shape.number, types: ['number'], help: 'Valeur maximale.' },
  exclusiveMinimum: { places: ['field'], shape: shape.number, types: ['number'], help: 'Valeur strictement supérieure.' },
  exclusiveMaximum: { places: ['field'], shape: shape.number, types: ['number'], help: 'Valeur strictement inférieure.' },
  multipleOf: { places: ['field'], shape: shape.positive, types: ['number'], help: 'Valeur multiple de.' },
  minItems: { places: VALUES, shape: shape.count, types: ['codes'], help: 'Nombre minimal d’éléments.' },
  maxItems: { places: VALUES, shape: shape.count, types: ['codes'], help: 'Nombre maximal d’éléments.' },
  uniqueItems: { places: ['field', 'documents'], shape: shape.boolean, types: ['codes'], help: 'Pas deux fois le même élément.' },

  'x-code': { places: ['root'], shape: shape.dispositif, help: 'Code du dispositif.' },
  'x-version': { places: ['root'], shape: shape.version, help: 'Version du dispositif, telle que 1.0.0.' },
  'x-valid': { places: ['root'], shape: shape.object({ from: shape.date, to: shape.date }), help: 'Dates entre lesquelles un dossier peut être ouvert.' },
  'x-migrations': { places: ['root'], shape: shape.list(migration), help: 'Ce que sont devenus les champs des versions précédentes.' },
  'x-visible': { places: ['tab', 'section', ...VALUES, 'option'], shape: shape.expression, help: 'Affiché seulement quand l’expression est vraie.' },
  'x-required': { places: VALUES, shape: shape.condition, help: 'Obligatoire quand le champ est visible, ou quand l’expression est vraie.' },
  'x-readonly': { places: ['field'], shape: shape.expression, help: 'Verrouillé quand l’expression est vraie.' },
  'x-value': { places: ['field'], shape: shape.expression, help: 'Calculé, jamais saisi.' },
  'x-source': { places: ['field'], shape: shape.text, help: 'Chemin dans les données de référence.' },
  'x-rules': { places: OBJECTS, shape: shape.list(rule), help: 'Contrôles de cohérence.' },
  'x-messages': { places: ['root', ...VALUES], shape: shape.map(shape.text, MESSAGE_KEYS), help: 'Messages d’erreur, par mot-clé.' },
  'x-document': { places: ['documents'], shape: document, help: 'Type de document à transmettre.' },
  'x-links': { places: ['tab'], shape: shape.list(shape.object({ title: shape.text, href: shape.text, $comment: shape.any }, ['title', 'href'])), help: 'Liens utiles.' },
  'x-recap': {
    places: ['tab'], shape: shape.listOrTrue(shape.object({ title: shape.text, fields: shape.map(shape.text), $comment: shape.any }, ['title', 'fields'])),
    help: 'Lignes du récapitulatif : libellé → champ ; true pour tous les champs remplis des autres onglets.',
  },
  'x-widget': { places: ['field'], shape: shape.text, help: 'Présentation du champ.' },
  'x-width': { places: ['field'], shape: shape.column, help: 'Largeur en colonnes, sur 12.' },
};
