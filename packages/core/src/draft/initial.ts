import type { Node } from '../model/definition.js';
import type { Data, Reference } from '../model/draft.js';
import { own } from '../model/data.js';
import { isEmpty } from '../model/empty.js';

/** What the reference data says at the path of an `x-source`; undefined when it says nothing. */
export function fromReference(reference: Reference, source: string): unknown {
  const value = source.split('.').reduce<unknown>((holder, key) => own(holder, key), reference);
  return isEmpty(value) ? undefined : value;
}

/** What a new dossier (or a new row) holds: reference data for the fields that have a source, otherwise `default`. */
export function initialData(nodes: readonly Node[], reference: Reference): Data {
  const data: Data = {};
  for (const node of nodes) {
    const key = node.path.slice(node.path.lastIndexOf('.') + 1);
    if (node.kind === 'section') data[key] = initialData(node.children, reference);
    if (node.kind !== 'field') continue;
    const value = (node.source === undefined ? undefined : fromReference(reference, node.source)) ?? node.default;
    if (value !== undefined) data[key] = value;
  }
  return data;
}
