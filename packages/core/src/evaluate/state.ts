import type { Condition, Field, Node, Rule, Tab } from '../model/definition.js';
import type { NodeState, Problem } from '../model/state.js';
import { messageOf } from '../messages/message.js';
import { failureOf, type Expected } from './failure.js';
import { isVisible, type Place, type World } from './place.js';
import { run } from './scope.js';

function holds(world: World, place: Place, condition: Condition): boolean {
  return typeof condition === 'boolean' ? condition : run(world, condition, place.rows) === true;
}

function optionsOf(world: World, place: Place, field: Field): Expected['options'] {
  const options = field.options?.filter(({ visible }) => !visible || holds(world, place, visible));
  return options?.map(({ code }) => code);
}

/** A hidden node is never mandatory; a computed value is never typed. */
function expectedOf(world: World, place: Place, node: Tab | Node): Expected {
  if (node.kind === 'tab' || node.kind === 'section') return { required: false, readonly: false };
  const required = isVisible(place) && holds(world, place, node.required);
  if (node.kind !== 'field') return { required, readonly: false };
  const options = optionsOf(world, place, node);
  return { required, readonly: node.value !== undefined || holds(world, place, node.readonly), ...(options && { options }) };
}

function ruleProblem(path: string, broken: readonly Rule[], level: Rule['level']): Problem | null {
  const rule = broken.find((candidate) => candidate.level === level);
  return rule ? { path, keyword: 'rule', rule: rule.id, message: rule.message, level } : null;
}

function valueProblem(world: World, place: Place, expected: Expected): Problem | null {
  const { node } = place.entry;
  const failure = failureOf(world, place, expected);
  if (!failure || !node || node.kind === 'tab' || node.kind === 'section') return null;
  const message = failure.message ?? messageOf(world.definition, node, failure.keyword, failure.params ?? {});
  return { path: place.path, keyword: failure.keyword, message, level: 'error' };
}

/** Everything that is true of a node; `broken` are the rules that show their message here, in file order. */
export function stateOf(world: World, place: Place, node: Tab | Node, broken: readonly Rule[]): NodeState {
  const visible = isVisible(place);
  const expected = expectedOf(world, place, node);
  return {
    path: place.path,
    visible,
    ...expected,
    value: place.value,
    error: visible ? (valueProblem(world, place, expected) ?? ruleProblem(place.path, broken, 'error')) : null,
    warning: visible ? ruleProblem(place.path, broken, 'warning') : null,
  };
}
