import type { FieldType } from '@akto/core';
import { isoDate } from '../french.js';
import { valueOf, type JsonMember } from '../source/json.js';

/** What to write instead, from the value of the keyword. */
type Instead = (value: unknown) => string;

const dateRule = (operator: string): Instead => (value) => {
  const date = isoDate(value);
  return `comparez la date dans un contrôle « x-rules »${date === undefined ? '' : `, tel que "must": "champ ${operator} '${date}'"`}`;
};
const keyword = (name: string, what: string): Instead => () => `${what} se dit « ${name} »`;
const noFormat: Instead = () => 'retirez-le, « type » suffit';

/** Keywords that people write on a field of another type → what they meant. */
const MISFITS: Readonly<Partial<Record<FieldType, Readonly<Record<string, Instead>>>>> = {
  date: {
    minimum: dateRule('>='), maximum: dateRule('<='), exclusiveMinimum: dateRule('>'), exclusiveMaximum: dateRule('<'),
    minLength: () => 'retirez-le, une date a sa propre saisie', maxLength: () => 'retirez-le, une date a sa propre saisie', pattern: () => 'retirez-le, une date a sa propre saisie',
  },
  text: {
    minimum: keyword('minLength', 'le nombre minimal de caractères'), maximum: keyword('maxLength', 'le nombre maximal de caractères'),
    minItems: keyword('minLength', 'le nombre minimal de caractères'), maxItems: keyword('maxLength', 'le nombre maximal de caractères'),
  },
  number: {
    minLength: keyword('minimum', 'la plus petite valeur'), maxLength: keyword('maximum', 'la plus grande valeur'), format: noFormat,
    pattern: () => 'dites ses limites par « minimum » et « maximum », ou écrivez "type": "string"',
  },
  boolean: { format: noFormat },
  codes: {
    minLength: keyword('minItems', 'le nombre minimal de choix'), maxLength: keyword('maxItems', 'le nombre maximal de choix'),
    minimum: keyword('minItems', 'le nombre minimal de choix'), maximum: keyword('maxItems', 'le nombre maximal de choix'),
  },
  code: { maxLength: () => 'retirez-le, la liste dit ce qui est permis', minLength: () => 'retirez-le, la liste dit ce qui est permis', format: noFormat },
};

/** What to write instead of a keyword that does not apply to this type; undefined when nobody can tell. */
export const misfit = ({ key, value }: JsonMember, type: FieldType): string | undefined => MISFITS[type]?.[key]?.(valueOf(value));
