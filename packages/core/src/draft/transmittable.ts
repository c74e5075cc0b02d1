import { evaluate } from '../evaluate/evaluate.js';
import { own } from '../model/data.js';
import type { Definition, Node, Tab } from '../model/definition.js';
import type { Data, DocumentMeta, Draft, Transmission } from '../model/draft.js';
import type { Context, Evaluation } from '../model/state.js';
import { nodeAt } from '../model/walk.js';

type States = Evaluation['nodes'];

/** The visible, filled values below these nodes, in file order; `prefix` leads to what holds them. */
function collect(nodes: readonly (Tab | Node)[], prefix: string, states: States): Data {
  const data: Data = {};
  for (const node of nodes) {
    const key = node.path.slice(node.path.lastIndexOf('.') + 1);
    const path = `${prefix}${key}`;
    const state = states.get(path);
    if (!state?.visible) continue;
    if (node.kind === 'tab' || node.kind === 'section') {
      const inside = collect(node.children, `${path}.`, states);
      if (Object.keys(inside).length > 0) data[key] = inside;
    } else if (node.kind === 'rows') {
      const rows = (state.value as readonly string[]).map((id) => collect(node.children, `${path}.${id}.`, states));
      if (rows.length > 0) data[key] = rows;
    } else if (state.value !== undefined) data[key] = state.value;
  }
  return data;
}

/** The metadata of the documents that visible document types hold. */
function referred(definition: Definition, draft: Draft, states: States): Readonly<Record<string, DocumentMeta>> {
  const types = [...states.values()].filter(({ path, visible }) => visible && nodeAt(definition, path)?.kind === 'documents');
  const ids = types.flatMap(({ value }) => (value ?? []) as readonly string[]);
  return Object.fromEntries(ids.filter((id) => own(draft.documents, id)).map((id) => [id, draft.documents[id] as DocumentMeta]));
}

/**
 * What is sent: hidden and empty values and row ids dropped, computed values recomputed, and only the documents that
 * remain, all in file order. It may be invalid: whoever transmits checks with `evaluate` first.
 */
export function transmittable(definition: Definition, draft: Draft, context: Context): Transmission {
  const { nodes } = evaluate(definition, draft.data, draft.documents, context);
  return {
    dispositif: definition.code,
    version: definition.version,
    hash: definition.hash,
    data: collect(definition.tabs, '', nodes),
    documents: referred(definition, draft, nodes),
  };
}
