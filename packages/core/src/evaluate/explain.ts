import type { Condition, Definition, Expression, Rule } from '../model/definition.js';
import type { Data, DocumentMeta } from '../model/draft.js';
import type { Context } from '../model/state.js';
import { toTemplate } from '../model/walk.js';
import { worldOf } from './evaluate.js';
import { isFilled, isVisible, placesOf, readable, type Place, type World } from './place.js';
import { bind, run } from './scope.js';

/** What an expression read, and what it found there. */
export interface ReadValue {
  /** Concrete path. */
  readonly path: string;
  /** As the expression sees it: undefined when hidden, empty, or not of its own type. For rows: their ids. */
  readonly value: unknown;
  /** Why the value is undefined. */
  readonly why?: 'hidden' | 'empty' | 'invalid';
}

/** An expression, run now. */
export interface Explained {
  /** `undefined` means unknown. */
  readonly result: unknown;
  readonly reads: readonly ReadValue[];
}

export interface ExplainedRule {
  readonly id: string;
  /** Concrete path of the object for which the rule was run; '' for the root. */
  readonly owner: string;
  readonly ownerVisible: boolean;
  readonly when?: Explained;
  readonly must: Explained;
  readonly broken: boolean;
}

/** Why a node is as it is. What is absent is decided by no expression. */
export interface Explanation {
  /** Its own, then those of what contains it, that have a condition. */
  readonly visible: readonly (Explained & { readonly path: string })[];
  readonly required?: Explained;
  readonly readonly?: Explained;
  readonly value?: Explained;
  /** The rules that show their message here, in file order. */
  readonly rules: readonly ExplainedRule[];
}

/** Runs anew all the expressions that decide of one node, and tells what each read. For tools: `evaluate` gives the outcome alone. @param path concrete */
export function explain(definition: Definition, data: Data, documents: Readonly<Record<string, DocumentMeta>>, context: Context, path: string): Explanation | undefined {
  const world = worldOf(definition, data, documents, context);
  const place = world.places.get(path);
  const node = place?.entry.node;
  if (!place || !node) return undefined;
  const template = toTemplate(definition, path);
  const told = (condition: Condition | undefined): Explained | undefined => (typeof condition === 'object' ? explained(world, condition, place) : undefined);
  const [required, readonly, value] = [
    'required' in node ? told(node.required) : undefined,
    node.kind === 'field' ? told(node.readonly) : undefined,
    node.kind === 'field' ? told(node.value) : undefined,
  ];
  return {
    visible: [...upward(place)].flatMap((each) => (each.entry.node?.visible ? [{ path: each.path, ...explained(world, each.entry.node.visible, each) }] : [])),
    ...(required && { required }),
    ...(readonly && { readonly }),
    ...(value && { value }),
    rules: definition.rules.filter(({ on }) => on.some((target) => target === template)).flatMap((rule) => ruleAt(world, rule, place)),
  };
}

function* upward(place: Place): Generator<Place> {
  for (let each: Place | null = place; each; each = each.parent) yield each;
}

function explained(world: World, expression: Expression, { rows }: Place): Explained {
  const reads = expression.reads.flatMap((template) => {
    const places = placesOf(world, template, rows);
    return places.map((each) => readAt(each));
  });
  return { result: run(world, expression, rows), reads };
}

function readAt(place: Place): ReadValue {
  const value = readable(place);
  if (value !== undefined) return { path: place.path, value };
  return { path: place.path, value, why: !isVisible(place) ? 'hidden' : isFilled(place) ? 'invalid' : 'empty' };
}

function ruleAt(world: World, rule: Rule, place: Place): readonly ExplainedRule[] {
  const owner = world.places.get(bind(rule.owner, place.rows));
  if (!owner) return [];
  const when = rule.when && explained(world, rule.when, owner);
  const must = explained(world, rule.must, owner);
  const ownerVisible = isVisible(owner);
  return [{ id: rule.id, owner: owner.path, ownerVisible, ...(when && { when }), must, broken: ownerVisible && (!when || when.result === true) && must.result === false }];
}
