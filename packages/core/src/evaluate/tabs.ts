import type { Node, Tab } from '../model/definition.js';
import type { NodeState, TabState } from '../model/state.js';

/** What a tab's state is made from: sums over its nodes, so that one node's change is a subtraction and an addition. */
export interface Counters {
  missing: number;
  errors: number;
  warnings: number;
  required: number;
  provided: number;
}

export function noCounters(): Counters {
  return { missing: 0, errors: 0, warnings: 0, required: 0, provided: 0 };
}

function isMissing({ error }: NodeState): boolean {
  return error?.keyword === 'required' || error?.keyword === 'source';
}

/** Adds what one node contributes to its tab, or takes it away. */
export function count(counters: Counters, node: Tab | Node, state: NodeState, sign: 1 | -1): void {
  if (state.warning) counters.warnings += sign;
  if (isMissing(state)) counters.missing += sign;
  else if (state.error) counters.errors += sign;
  if (node.kind === 'documents' && state.required) {
    counters.required += sign;
    if (state.value !== undefined && !state.error) counters.provided += sign;
  }
}

export function tabState(key: string, visible: boolean, { missing, errors, warnings, required, provided }: Counters): TabState {
  const status = errors > 0 ? 'error' : missing > 0 ? 'incomplete' : 'complete';
  return { key, visible, status, missing, errors, warnings, documents: { required, provided } };
}
