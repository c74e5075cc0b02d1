import type { Evaluation, NodeState, TabState } from '../model/state.js';
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
  for (const { path, state } of below(root)) if (state) nodes.set(path, state);
  const problems = [...nodes.values()].flatMap(({ error, warning }) => [error, warning].filter((problem) => problem !== null));
  return { nodes, tabs, problems, valid: problems.every(({ level }) => level !== 'error') };
}
