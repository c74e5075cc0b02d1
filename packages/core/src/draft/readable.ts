import type { Field, Node, Tab } from '../model/definition.js';
import { isEmpty } from '../model/empty.js';
import { fits } from '../model/value.js';

/** Whether a person can see an answer in the field, and mend it there if it is wrong. */
export function isReadable(field: Field, value: unknown): boolean {
  const { type, options } = field;
  const isCode = (code: unknown): boolean => options === undefined || options.some((option) => option.code === code);
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'codes') return Array.isArray(value) && value.every(isCode);
  if (type === 'code') return isCode(value);
  return typeof value === 'string' || typeof value === 'number';
}

/** Of an answer, what its place can still show, and what it cannot: of choices, documents and rows, each by itself. */
export function readablePart(node: Tab | Node, value: unknown): { readonly kept?: unknown; readonly lost?: unknown } {
  const shows = (part: unknown): boolean => fits(node, part) && (node.kind !== 'field' || isReadable(node, part));
  if (shows(value)) return { kept: value };
  const isList = node.kind === 'rows' || node.kind === 'documents' || (node.kind === 'field' && node.type === 'codes');
  if (!isList || !Array.isArray(value)) return { lost: value };
  const [kept, lost] = [value.filter((item) => shows([item])), value.filter((item) => !shows([item]) && !isEmpty(item))];
  return { ...(kept.length > 0 && { kept }), ...(lost.length > 0 && { lost }) };
}
