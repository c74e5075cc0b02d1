import type { FieldType } from '@akto/core';
import { textAt } from '../source/json.js';
import type { Part } from '../symbols/part.js';
import { isCheckbox } from '../symbols/role.js';

/** The widgets of each type of field; the first of a list of codes is its default. */
export const WIDGETS: Readonly<Record<FieldType, readonly string[]>> = {
  text: ['textarea'],
  number: ['money'],
  date: [],
  boolean: ['checkbox', 'oui-non'],
  code: ['select', 'radio'],
  codes: ['checkboxes'],
};

/** What people write for a widget, in lower case and without accents. */
export const WIDGET_WORDS: Readonly<Record<string, readonly string[]>> = {
  textarea: ['zone de texte', 'texte long', 'multiligne', 'multilignes', 'plusieurs lignes', 'paragraphe', 'text area', 'commentaire'],
  money: ['montant', 'euro', 'euros', '€', 'prix', 'monnaie', 'argent', 'devise'],
  checkbox: ['case', 'case a cocher', 'coche', 'check box', 'cocher'],
  'oui-non': ['oui/non', 'oui / non', 'oui non', 'ouinon', 'yes/no'],
  select: ['liste', 'liste deroulante', 'menu', 'menu deroulant', 'deroulant', 'combo', 'dropdown'],
  radio: ['bouton', 'boutons', 'bouton radio', 'boutons radio', 'radios', 'boutons-radio', 'choix unique'],
  checkboxes: ['case', 'cases', 'cases a cocher', 'case a cocher', 'choix multiple', 'choix multiples', 'checkbox'],
};

/** `x-widget`, or the default for the type; text, numbers and dates have none. */
export function widgetOf(part: Part): string | undefined {
  const written = textAt(part.schema, 'x-widget');
  if (written !== undefined || part.type === undefined) return written;
  if (part.type === 'boolean') return isCheckbox(part.schema) ? 'checkbox' : 'oui-non';
  return part.type === 'code' || part.type === 'codes' ? WIDGETS[part.type][0] : undefined;
}
