import type { Field } from '../model/definition.js';

/** Whether a person can see an answer in the field, and mend it there if it is wrong. */
export function isReadable(field: Field, value: unknown): boolean {
  const { type, options } = field;
  const isCode = (code: unknown): boolean => options === undefined || options.some((option) => option.code === code);
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'codes') return Array.isArray(value) && value.every(isCode);
  if (type === 'code') return isCode(value);
  return typeof value === 'string' || typeof value === 'number';
}

/** Of an answer, what the field can still show, and what it cannot: of a multiple choice, each choice by itself. */
export function readablePart(field: Field, value: unknown): { readonly kept?: unknown; readonly lost?: unknown } {
  if (isReadable(field, value)) return { kept: value };
  if (field.type !== 'codes' || !Array.isArray(value)) return { lost: value };
  const kept = value.filter((code) => isReadable(field, [code]));
  return { ...(kept.length > 0 && { kept }), lost: value.filter((code) => !kept.includes(code)) };
}
