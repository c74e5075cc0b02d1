/** Random dispositifs and random edits, from a seed: every kind of node, condition and wrong value that may meet. */
import type { Definition, DocumentMeta, Dossier, Expression, FieldType, Node, Option, Rule, Scope, Tab } from '@akto/core';
import { getAt, language as L, nodeAt, toTemplate } from '@akto/core';
import { allNodes, definition, documents, expression, field, rows, section, tab } from './builder.js';

/** mulberry32 */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
  chance(probability: number): boolean {
    return this.next() < probability;
  }
  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}

const TYPES: readonly FieldType[] = ['text', 'number', 'date', 'boolean', 'code', 'codes'];
const CODES = ['A', 'B', 'C'];
/** Few values of each kind, so that they often meet. */
const VALUES: readonly unknown[] = [
  undefined, null, '', ' ', [], 'A', 'B', 'trop long pour un champ', 0, 1, 2, 99, true, false, ['A'], ['B', 'C'], ['X'],
  '2026-02-28', '2026-02-31', '2025-01-01', { a: 1 }, [{ b: 2 }], 'constructor',
];

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function makeNode(random: Random, key: string, depth: number): (prefix: string) => Node {
  const kind = random.below(depth > 2 ? 6 : 10);
  const children = (): ((prefix: string) => Node)[] => Array.from({ length: 1 + random.below(3) }, (_, index) => makeNode(random, `${key}${'abc'[index]}`, depth + 1));
  if (kind >= 8) return section(key, children());
  if (kind >= 6) return rows(key, children(), { limits: random.chance(0.5) ? { minItems: 2, maxItems: 3 } : {} });
  if (kind === 5) {
    return documents(key, { limits: { maxItems: 2 }, document: { code: key, maxSize: 100, formats: ['pdf'], removable: true } });
  }
  const type = random.pick(TYPES);
  const options = CODES.map((code): Option => ({ code, title: code }));
  return field(key, {
    type,
    ...(type === 'boolean' && random.chance(0.6) ? { widget: 'checkbox', schema: random.chance(0.5) ? { const: true } : {} } : {}),
    ...(type === 'code' || type === 'codes' ? { options } : {}),
    ...(type === 'text' ? { limits: { maxLength: 10 } } : {}),
    ...(type === 'number' ? { limits: { maximum: 10 } } : {}),
    ...(random.chance(0.2) ? { default: random.pick(VALUES) } : {}),
    ...(random.chance(0.1) ? { source: 'entreprise.siret', readonly: true } : {}),
  });
}

/** The repeated groups that a template path is inside, outermost first. */
function groupsOf(path: string): readonly string[] {
  return path.split('.').flatMap((key, index, keys) => (key === '*' ? [keys.slice(0, index).join('.')] : []));
}

/** What an expression of something inside `inside` finds at a path: one value, or those of all rows that it goes through. */
function atom(random: Random, reads: string[], target: Tab | Node, inside: readonly string[]): (scope: Scope) => boolean | undefined {
  const index = (path: string): number => reads.push(path) - 1;
  // Sometimes all rows, even from inside one of them.
  const loops = groupsOf(target.path).filter((group) => !inside.includes(group) || random.chance(0.3));
  const firstLoop = groupsOf(target.path).indexOf(loops[0] ?? '');
  const through = (loops.length === 0 ? [] : groupsOf(target.path).slice(firstLoop)).map(index);
  const at = index(target.path);
  const expected = random.pick(VALUES.filter((value) => value !== undefined));
  const how = random.below(4);
  const test = (scope: Scope): boolean | undefined => {
    if (target.kind === 'rows') return L.gt(L.count(scope.rows(at)), 1);
    if (how === 0) return scope.filled(at);
    return how === 1 ? L.not(L.eq(scope.value(at), expected)) : L.eq(scope.value(at), expected);
  };
  const fold = how % 2 === 0 ? L.all : L.exists;
  return through.reduceRight((inner, group) => (scope: Scope) => fold(scope.rows(group), inner as never), test);
}

/** A combination of up to three things read. */
function randomExpression(random: Random, targets: readonly (Tab | Node)[], inside: readonly string[]): Expression {
  const reads: string[] = [];
  const atoms = Array.from({ length: 1 + random.below(3) }, () => atom(random, reads, random.pick(targets), inside));
  const combine = random.chance(0.5) ? L.or : L.and;
  return expression(reads, (scope) => combine(...atoms.map((read) => read(scope))));
}

/** A value that depends on what is read, sometimes empty, sometimes of the wrong type. */
function randomValue(random: Random, targets: readonly (Tab | Node)[], inside: readonly string[]): Expression {
  const condition = randomExpression(random, targets, inside);
  const [yes, no, unknown] = [random.pick(VALUES), random.pick(VALUES), random.pick(VALUES)];
  return expression(condition.reads, (scope) => {
    const result = condition.run(scope);
    return result === undefined ? unknown : result === true ? yes : no;
  });
}

/** Nodes in a random order where each comes after what holds it: a node may read those before it, so nothing turns in circles. */
function shuffled(random: Random, tabs: readonly Tab[]): readonly (Tab | Node)[] {
  const ready: (Tab | Node)[] = [...tabs];
  const order: (Tab | Node)[] = [];
  while (ready.length > 0) {
    const [node] = ready.splice(random.below(ready.length), 1) as [Tab | Node];
    order.push(node);
    if ('children' in node) ready.push(...node.children);
  }
  return order;
}

export function randomDefinition(random: Random): Definition {
  const tabs = Array.from({ length: 1 + random.below(3) }, (_, index) => {
    const key = `t${index}`;
    return tab(key, Array.from({ length: 1 + random.below(5) }, (__, child) => makeNode(random, `n${index}${child}`, 0)));
  });
  const order = shuffled(random, tabs);
  const isRead = (node: Tab | Node): boolean => node.kind !== 'tab' && node.kind !== 'section';
  order.forEach((node, rank) => {
    const before = order.slice(0, rank).filter(isRead);
    if (before.length === 0) return;
    const changed = node as Mutable<Tab | Node>;
    const inside = groupsOf(node.path);
    const some = (probability: number): Expression | undefined =>
      random.chance(probability) ? randomExpression(random, before, inside) : undefined;
    const visible = some(0.4);
    if (visible) changed.visible = visible;
    if (node.kind === 'tab' || node.kind === 'section') return;
    (changed as { required: unknown }).required = random.chance(0.4) ? true : (some(0.5) ?? false);
    if (node.kind !== 'field') return;
    const target = node as Mutable<typeof node>;
    target.readonly = some(0.2) ?? node.readonly;
    if (node.options) target.options = node.options.map((option) => (random.chance(0.3) ? { ...option, visible: some(1) as Expression } : option));
    if (random.chance(0.2)) target.value = randomValue(random, before, inside);
  });
  const readable = order.filter(isRead);
  const owners = ['', ...order.filter(({ kind }) => kind !== 'field' && kind !== 'documents').map(({ kind, path }) => (kind === 'rows' ? `${path}.*` : path))];
  const rules = Array.from({ length: readable.length === 0 ? 0 : random.below(6) }, (_, index): Rule => {
    const owner = random.pick(owners);
    const inside = groupsOf(`${owner}.`);
    return {
      id: `r${index}`, owner, must: randomExpression(random, readable, inside), message: `règle ${index}`,
      on: Array.from({ length: 1 + random.below(2) }, () => random.pick(order).path), level: random.chance(0.6) ? 'error' : 'warning',
      ...(random.chance(0.4) ? { when: randomExpression(random, readable, inside) } : {}),
    };
  });
  return definition(tabs, { rules });
}

function randomMeta(random: Random): DocumentMeta {
  return {
    name: random.pick(['a.pdf', 'b.PDF', 'c.exe', 'sans extension']), size: random.pick([10, 100, 101]), type: '', sha256: '',
    state: random.pick(['stored', 'stored', 'pending', 'failed']),
  };
}

/** Data of random content and often of the wrong shape, as a draft from elsewhere may hold. */
export function randomData(random: Random, nodes: readonly (Tab | Node)[]): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const node of nodes) {
    const key = node.path.slice(node.path.lastIndexOf('.') + 1);
    if (random.chance(0.2)) continue;
    if (node.kind === 'field' || random.chance(0.1)) data[key] = random.pick(VALUES);
    else if (node.kind === 'documents') data[key] = random.pick([['d1'], ['d1', 'd2'], ['d3', 'd3'], [4]]);
    else if (node.kind === 'rows') {
      data[key] = Array.from({ length: random.below(4) }, () => ({
        ...(random.chance(0.7) ? { _id: random.pick(['k1', 'k2', 'k3', 'a.b', '*', 5]) } : {}),
        ...randomData(random, node.children),
      }));
    } else data[key] = randomData(random, node.children);
  }
  return data;
}

/** Values that a migration set aside, each under the path where it may go back. */
export function randomAside(random: Random, definition: Definition): Record<string, unknown> {
  const data = randomData(random, definition.tabs);
  const paths = allNodes(definition.tabs).filter(({ kind, path }) => kind !== 'tab' && kind !== 'section' && !path.includes('*'));
  return Object.fromEntries(paths.map(({ path }) => [path, getAt(data, path)]));
}

export function randomDocuments(random: Random): Record<string, DocumentMeta> {
  return Object.fromEntries(['d1', 'd2'].map((id) => [id, randomMeta(random)]));
}

/** Does one thing that a person or a program may do; gives its description. */
export function randomEdit(random: Random, dossier: Dossier): string {
  const paths = [...dossier.evaluation().nodes.keys()];
  const path = random.pick(paths);
  const node = nodeAt(dossier.definition, path);
  const value = random.pick(VALUES);
  if (Object.hasOwn(dossier.draft.aside, path) && random.chance(0.3)) {
    try {
      dossier.restore(path, path);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
    return `restore ${path}`;
  }
  if (node?.kind === 'field' && !node.value) {
    dossier.set(path, value);
    return `set ${path} ${JSON.stringify(value)}`;
  }
  if (node?.kind === 'documents') {
    const id = random.pick(['d1', 'd2', 'd3']);
    if (random.chance(0.4)) dossier.removeDocument(path, id);
    else dossier.setDocument(path, id, randomMeta(random));
    return `document ${path} ${id}`;
  }
  if (node?.kind === 'rows') {
    const ids = dossier.node(path).value as readonly string[];
    if (ids.length > 0 && random.chance(0.5)) dossier.removeRow(path, random.pick(ids));
    else dossier.addRow(path);
    return `rows ${path}`;
  }
  return `nothing at ${toTemplate(dossier.definition, path)}`;
}
