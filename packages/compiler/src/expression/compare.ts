import { isDate } from '@akto/core';
import { isoDate, plainBoolean, plainNumber, plainWords } from '../french.js';
import { suggestion } from '../nearest.js';
import { problemAt, quote, textLiteral, type Span } from './messages.js';
import type { ExpressionProblem } from './symbols.js';
import { baseKind, describe, type Constant, type Element, type Option, type Type } from './types.js';

/** What forbids to ask whether two values are equal; nothing when they can be compared. */
export function comparisonProblems(left: Element, right: Element, whole: Span): readonly ExpressionProblem[] {
  if (left.type.kind === 'error' || right.type.kind === 'error') return [];
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const constants = other.type.constants;
    if (constants !== undefined && one.type.kind === 'code') {
      return constants.flatMap((constant) => codeProblems(one.type.options, constant));
    }
    if (constants !== undefined && one.type.kind === 'date') return constants.flatMap(dateProblems);
  }
  if (comparable(left.type, right.type)) return [];
  const message = `Comparaison impossible entre ${describe(left.type)} et ${describe(right.type)}`;
  return [problemAt(whole, 'comparaison', message + hint(left.type, right.type))];
}

const SIMPLE = new Set<string | undefined>(['text', 'number', 'date', 'boolean']);

function comparable(left: Type, right: Type): boolean {
  const [one, other] = [baseKind(left), baseKind(right)];
  // A list of codes that mixes numbers and texts can be compared with both.
  if (one === undefined || other === undefined) return true;
  return one === other && SIMPLE.has(one);
}

function hint(left: Type, right: Type): string {
  const constant = (left.constants ?? right.constants)?.[0];
  const kinds = [baseKind(left), baseKind(right)];
  if (kinds.includes('number') && kinds.some((kind) => COUNTED.has(kind))) return ' : écrivez « size(…) » pour compter';
  if (kinds.some((kind) => kind === 'codes' || kind === 'list')) return ' : écrivez « valeur in liste »';
  if (kinds.includes('row')) return ' : précisez un champ de la ligne';
  if (constant === undefined) return '';
  const { value } = constant;
  if (kinds.includes('boolean')) {
    const meant = plainBoolean(value);
    return meant === undefined ? ' : écrivez le nom du champ seul, ou « !champ » pour non' : ` : écrivez ${meant} sans guillemets`;
  }
  if (typeof value === 'number') return ` : écrivez ${textLiteral(value)} entre guillemets`;
  const number = plainNumber(value);
  return kinds.includes('number') && number !== undefined ? ` : écrivez ${number} sans guillemets` : '';
}

/** What is compared with a number by how many it holds. */
const COUNTED = new Set<string | undefined>(['codes', 'list', 'documents', 'rows']);

/** A text that is compared with a date must be one. */
export function dateProblems(constant: Constant): readonly ExpressionProblem[] {
  if (isDate(constant.value)) return [];
  if (typeof constant.value === 'number') {
    const message = `Une date ne se compare pas à un nombre : pour un âge, écrivez « age(date, aujourdhui()) » ; pour une durée, « jours(debut, fin) » ou « mois(debut, fin) »`;
    return [problemAt(constant, 'date', message)];
  }
  const iso = isoDate(constant.value);
  const advice = `écrivez ${iso === undefined ? "par exemple '2025-01-31'" : textLiteral(iso)} (année-mois-jour)`;
  return [problemAt(constant, 'date', `${quote(String(constant.value))} n'est pas une date : ${advice}`)];
}

/** A value that is compared with a code must be in the list, and of the type of its codes. */
export function codeProblems(options: readonly Option[] | undefined, constant: Constant): readonly ExpressionProblem[] {
  if (options === undefined) return []; // a list that is itself wrong
  const { value } = constant;
  if (options.some((option) => option.code === value)) return [];
  return [problemAt(constant, 'code-inconnu', unknownCode(options, value))];
}

const MOST_CODES = 12;

function unknownCode(options: readonly Option[], value: Constant['value']): string {
  const twin = options.find((option) => String(option.code) === String(value));
  if (twin !== undefined) {
    return typeof twin.code === 'number'
      ? `Les codes de cette liste sont des nombres : écrivez ${twin.code} sans guillemets`
      : `Les codes de cette liste sont des textes : écrivez ${textLiteral(twin.code)} entre guillemets`;
  }
  const unknown = `Le code ${quote(String(value))} n'existe pas dans cette liste`;
  const titled = options.find((option) => plainWords(option.title) === plainWords(String(value)));
  if (titled !== undefined) return `${unknown} : écrivez le code de ce libellé, ${typeof titled.code === 'number' ? titled.code : textLiteral(titled.code)}`;
  const codes = options.map((option) => String(option.code));
  const shown = codes.slice(0, MOST_CODES).join(', ') + (codes.length > MOST_CODES ? ', …' : '');
  // Short codes are all near one another: a guess would be noise.
  const near = String(value).length > 3 ? suggestion(String(value), codes) : '';
  return `${unknown} (${shown})${near}`;
}
