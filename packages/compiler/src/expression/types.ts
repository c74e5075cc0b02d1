import { isDate } from '@akto/core';
import type { Span } from './messages.js';
import type { SymbolNode, ValueType } from './symbols.js';

export type Option = NonNullable<SymbolNode['options']>[number];

/** A value written in the expression, where it stands: it can still be taken for a date or for a code. */
export interface Constant extends Span {
  readonly value: string | number | boolean;
}

/** What the checker knows of a part of an expression. `error` is already reported: nothing more is said about it. */
export interface Type {
  readonly kind: ValueType | 'rows' | 'row' | 'list' | 'error';
  /** Only for `code` and `codes`. */
  readonly options?: readonly Option[];
  /** When the value can only be one of these. */
  readonly constants?: readonly Constant[];
  /** Only for `list`. */
  readonly elements?: readonly Element[];
  /** Only for `rows` and `row`. */
  readonly node?: SymbolNode;
}

export interface Element extends Span {
  readonly type: Type;
}

export const ERROR: Type = { kind: 'error' };
export const TEXT: Type = { kind: 'text' };
export const NUMBER: Type = { kind: 'number' };
export const DATE: Type = { kind: 'date' };
export const BOOLEAN: Type = { kind: 'boolean' };

const NAMES: Readonly<Record<Type['kind'], string>> = {
  text: 'un texte',
  number: 'un nombre',
  date: 'une date',
  boolean: 'un oui / non',
  code: 'un code',
  codes: 'une liste de codes',
  documents: 'des documents',
  rows: 'un groupe répété',
  row: 'une ligne',
  list: 'une liste',
  error: 'une erreur',
};

/** With its article: « un texte ». */
export function describe(type: Type): string {
  return NAMES[type.kind];
}

/** What the values are once a code is seen as the text or the number that it is; undefined when the list mixes both. */
export function baseKind(type: Type): Type['kind'] | undefined {
  if (type.kind !== 'code') return type.kind;
  const kinds = new Set((type.options ?? []).map((option) => typeof option.code));
  if (kinds.size > 1) return undefined;
  return kinds.has('number') ? 'number' : 'text';
}

/** The type of two values between which an expression chooses, or undefined when they have nothing in common. */
export function unify(left: Type, right: Type): Type | undefined {
  if (left.kind === 'error' || right.kind === 'error') return ERROR;
  const constants =
    left.constants !== undefined && right.constants !== undefined
      ? { constants: [...left.constants, ...right.constants] }
      : {};
  if (left.kind === 'code' && right.kind === 'code' && left.options === right.options) return left;
  if (isDateChoice(left, right) || isDateChoice(right, left)) return DATE;
  const kind = baseKind(left);
  if (kind === undefined || kind !== baseKind(right)) return undefined;
  if (kind === 'text' || kind === 'number' || kind === 'boolean' || kind === 'date') return { kind, ...constants };
  return undefined;
}

function isDateChoice(date: Type, other: Type): boolean {
  return date.kind === 'date' && (other.constants?.every((constant) => isDate(constant.value)) ?? false);
}

/** The type of one element of a list that can be gone through, or undefined when `type` is no such list. */
export function elementType(type: Type): Type | undefined {
  if (type.kind === 'error') return ERROR;
  if (type.kind === 'rows') return { kind: 'row', node: type.node! };
  if (type.kind === 'codes') return { kind: 'code', options: type.options ?? [] };
  if (type.kind !== 'list') return undefined;
  return type.elements?.map((element) => element.type).reduce((left, right) => unify(left, right) ?? ERROR);
}
