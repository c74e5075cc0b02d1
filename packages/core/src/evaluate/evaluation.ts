import type { Evaluation, NodeState, Problem, TabState } from '../model/state.js';
import type { Place } from './place.js';

/** Places below one, itself first, in file order. */
export function below(place: Place, found: Place[] = []): readonly Place[] {
  found.push(place);
  for (const child of place.children) below(child, found);
  return found;
}

/** Gathers the states that the places already hold. */
export function gather(root: Place, tabs: readonly TabState[]): Evaluation {
  const nodes = new Map<string, NodeState>();
  const problems: Problem[] = [];
  for (const { path, state } of below(root)) {
    if (!state) continue;
    nodes.set(path, state);
    if (state.error) problems.push(state.error);
    if (state.warning) problems.push(state.warning);
  }
  return { nodes, tabs, problems, valid: problems.every(({ level }) => level !== 'error') };
}
