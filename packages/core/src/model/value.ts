import type { Field, Node, Tab } from './definition.js';
import { isRecord, rowIds } from './data.js';
import { isEmpty } from './empty.js';

/** A box to tick: false when unset, never empty. Any other boolean is a yes / no choice that can be empty. */
export function isCheckbox(node: Tab | Node | undefined): node is Field {
  return node?.kind === 'field' && node.type === 'boolean' && node.widget === 'checkbox';
}

function documentIds(raw: unknown): readonly string[] | undefined {
  const ids = Array.isArray(raw) ? raw.filter((id): id is string => typeof id === 'string' && id !== '') : [];
  return ids.length > 0 ? [...new Set(ids)] : undefined;
}

/**
 * What the data holds, as every check sees it: `undefined` when empty, false for an unset check box, the ids of the
 * rows of a repeated group or of the documents of a type. What a person typed stays as it is, even when wrong.
 */
export function normalise(node: Tab | Node, raw: unknown): unknown {
  if (node.kind === 'rows') return rowIds(raw);
  if (node.kind === 'documents') return documentIds(raw);
  if (node.kind !== 'field') return undefined;
  if (isEmpty(raw)) return isCheckbox(node) ? false : undefined;
  return raw;
}

/** Whether a normalised value is an answer: a box counts once it is ticked. */
export function isAnswer(node: Tab | Node, value: unknown): boolean {
  return isCheckbox(node) ? value === true : !isEmpty(value);
}

/** Whether data of this shape can belong to the node at all: migrations set aside what cannot. */
export function fits(node: Tab | Node, raw: unknown): boolean {
  if (node.kind === 'rows') return Array.isArray(raw) && raw.every(isRecord);
  if (node.kind === 'documents') return Array.isArray(raw) && raw.every((id) => typeof id === 'string');
  if (node.kind === 'field') return !isRecord(raw) && !(Array.isArray(raw) && raw.some(isRecord));
  return isRecord(raw);
}
