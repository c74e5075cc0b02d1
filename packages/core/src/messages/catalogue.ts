import type { ValueNode } from '../model/definition.js';
import { isCheckbox } from '../model/value.js';
import { displayMoney, displayNumber } from './display.js';
import { FORMATS } from './formats.js';

export type Params = Readonly<Record<string, unknown>>;

/** Says what is expected, from the keyword's parameters as ajv names them and the node. */
type Wording = (params: Params, node: ValueNode) => string;

function amount(node: ValueNode, value: unknown): string {
  const money = node.kind === 'field' && node.widget === 'money';
  return money ? displayMoney(Number(value)) : displayNumber(Number(value));
}

function plural(count: unknown, one: string, many: string): string {
  return `${displayNumber(Number(count))} ${Number(count) > 1 ? many : one}`;
}

/** What a document type, a repeated group or a field with several choices is made of. */
function items(node: ValueNode, count: unknown): string {
  if (node.kind === 'documents') return plural(count, 'fichier', 'fichiers');
  return node.kind === 'rows' ? plural(count, 'ligne', 'lignes') : plural(count, 'choix', 'choix');
}

/** S41 for a box to tick, S39 for a field to fill. */
function required(_: Params, node: ValueNode): string {
  if (isCheckbox(node)) return "L'option doit être sélectionnée";
  return node.kind === 'documents' ? 'Document obligatoire' : 'Saisie obligatoire';
}

function type(_: Params, node: ValueNode): string {
  if (node.kind !== 'field') return 'Valeur non reconnue';
  switch (node.type) {
    case 'date':
      return FORMATS['date']?.message ?? '';
    case 'number':
      if (node.widget === 'money') return 'Saisir un montant en euros, par exemple 1234,56';
      return node.integer ? 'Saisir un nombre entier, par exemple 12' : 'Saisir un nombre, par exemple 12,5';
    case 'boolean':
      return isCheckbox(node) ? 'Cocher ou décocher la case' : 'Choisir «\u00a0Oui\u00a0» ou «\u00a0Non\u00a0»';
    case 'code':
    case 'codes':
      return CHOICE;
    default:
      return 'Saisir un texte';
  }
}

function format({ format: name }: Params): string {
  return (typeof name === 'string' && Object.hasOwn(FORMATS, name) && FORMATS[name]?.message) || 'Respecter le format attendu';
}

const CHOICE = 'Choisir un élément de la liste';

/** The French wording of each keyword, used when the schema file gives none. */
export const CATALOGUE: Readonly<Record<string, Wording>> = {
  required,
  source: () => 'Donnée absente de la base de référence\u00a0: contactez votre conseiller AKTO',
  type,
  format,
  enum: () => CHOICE,
  const: ({ allowedValue }) => `La valeur attendue est ${String(allowedValue)}`,
  pattern: () => 'Respecter le format attendu',
  minLength: ({ limit }) => `${plural(limit, 'caractère', 'caractères')} minimum`,
  maxLength: ({ limit }) => `${plural(limit, 'caractère', 'caractères')} maximum`,
  minimum: ({ limit }, node) => `Saisir une valeur supérieure ou égale à ${amount(node, limit)}`,
  maximum: ({ limit }, node) => `Saisir une valeur inférieure ou égale à ${amount(node, limit)}`,
  exclusiveMinimum: ({ limit }, node) => `Saisir une valeur supérieure à ${amount(node, limit)}`,
  exclusiveMaximum: ({ limit }, node) => `Saisir une valeur inférieure à ${amount(node, limit)}`,
  multipleOf: ({ multipleOf }, node) => `Saisir un multiple de ${amount(node, multipleOf)}`,
  minItems: ({ limit }, node) => `${items(node, limit)} minimum`,
  maxItems: ({ limit }, node) => `${items(node, limit)} maximum`,
  uniqueItems: () => 'Ne pas choisir deux fois le même élément',
};

export function defaultMessage(node: ValueNode, keyword: string, params: Params): string {
  return CATALOGUE[keyword]?.(params, node) ?? 'Valeur non valide';
}
