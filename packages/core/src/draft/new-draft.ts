import { evaluate } from '../evaluate/evaluate.js';
import { setAt } from '../model/data.js';
import { nodeAt } from '../model/walk.js';
import type { Definition } from '../model/definition.js';
import type { Data, Draft, Reference } from '../model/draft.js';
import { initialData } from './initial.js';

export interface NewDraft {
  /** Unique wherever drafts are kept. */
  readonly id: string;
  /** Kept as the draft's origin. */
  readonly reference: Reference;
  /** ISO date, for what is computed from it. */
  readonly today: string;
}

/** A draft of which nothing has been typed: defaults, reference data and what is computed from them (S3, S4). */
export function newDraft(definition: Definition, { id, reference, today }: NewDraft): Draft {
  const tabs = definition.tabs.map((tab): [string, Data] => [tab.key, initialData(tab.children, reference)]);
  const data: Data = Object.fromEntries(tabs);
  return {
    id,
    dispositif: definition.code,
    version: definition.version,
    hash: definition.hash,
    data: definition.order.some(({ what }) => what === 'value') ? computed(definition, data, today) : data,
    documents: {},
    visited: [],
    origin: reference,
    aside: {},
    review: [],
    savedAt: null,
    revision: 0,
  };
}

/** The same data with what is computed from it. */
function computed(definition: Definition, initial: Data, today: string): Data {
  let data = initial;
  for (const { path, value } of evaluate(definition, data, {}, { today }).nodes.values()) {
    const node = nodeAt(definition, path);
    if (node?.kind === 'field' && node.value && value !== undefined) data = setAt(data, path, value);
  }
  return data;
}
