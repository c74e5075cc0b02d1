import type { Definition, Expression, Node, Rule, Tab } from '../model/definition.js';
import { outlineOf } from '../model/outline.js';

/** What must run again when a node that it reads changes. */
export interface Reader {
  /** When, within one change: see `Dependencies`. */
  readonly rank: number;
  /** Template path of the object or node that it belongs to. */
  readonly owner: string;
  /** Repeated groups that it goes through: it reads all their rows, not only its own. */
  readonly through: readonly string[];
}

/**
 * Who reads what, by template path. Ranks: the entries of `order`, then the rules in file order, then `last`, the
 * state of a node (its conditions, options and error).
 */
export interface Dependencies {
  readonly readers: ReadonlyMap<string, readonly Reader[]>;
  /** Ranks of the entries of `order` that belong to a node. */
  readonly derived: ReadonlyMap<string, readonly number[]>;
  /** Ranks of the rules that an object carries. */
  readonly rules: ReadonlyMap<string, readonly number[]>;
  /** Rules whose message a node may show, in file order. */
  readonly shows: ReadonlyMap<string, readonly Rule[]>;
  readonly firstRule: number;
  readonly last: number;
}

const known = new WeakMap<Definition, Dependencies>();

class Index<Value> extends Map<string, Value[]> {
  put(key: string, value: Value): void {
    const values = this.get(key);
    if (values) values.push(value);
    else this.set(key, [value]);
  }
}

/** The expressions on which a node's state depends beside its value and visibility. */
function conditions(node: Tab | Node): readonly (Expression | boolean | undefined)[] {
  if (node.kind === 'tab' || node.kind === 'section') return [];
  if (node.kind !== 'field') return [node.required];
  return [node.required, node.readonly, ...(node.options ?? []).map(({ visible }) => visible)];
}

function build(definition: Definition): Dependencies {
  const outline = outlineOf(definition);
  const { order, rules } = definition;
  const index = { readers: new Index<Reader>(), derived: new Index<number>(), rules: new Index<number>(), shows: new Index<Rule>() };
  const read = (expression: Expression | boolean | undefined, rank: number, owner: string): void => {
    if (typeof expression !== 'object') return;
    const through = expression.reads.filter((path) => outline.get(path)?.node?.kind === 'rows');
    for (const path of expression.reads) index.readers.put(path, { rank, owner, through });
  };
  const last = order.length + rules.length;
  order.forEach(({ path, what }, rank) => {
    const node = outline.get(path)?.node;
    index.derived.put(path, rank);
    if (what === 'visible') read(node?.visible, rank, path);
    else if (node?.kind === 'field') read(node.value, rank, path);
  });
  rules.forEach((rule, place) => {
    const rank = order.length + place;
    index.rules.put(rule.owner, rank);
    for (const path of new Set(rule.on)) index.shows.put(path, rule);
    read(rule.when, rank, rule.owner);
    read(rule.must, rank, rule.owner);
  });
  for (const { path, node } of outline.values()) {
    for (const condition of node ? conditions(node) : []) read(condition, last, path);
  }
  return { ...index, firstRule: order.length, last };
}

/** Built once per definition. */
export function dependenciesOf(definition: Definition): Dependencies {
  const dependencies = known.get(definition) ?? build(definition);
  known.set(definition, dependencies);
  return dependencies;
}
