import { followPaths, migrate, nodeAt, setAt, walk, type Data, type Definition, type Draft, type FieldType, type Migration, type Node, type ValueNode } from '@akto/core';

/** An answer that drafts of an older version may hold, and that this one would neither keep nor name. */
export interface Break {
  /** Template path in the older version. */
  readonly path: string;
  readonly title: string;
  readonly what: 'lost' | 'retyped' | 'code' | 'computed';
  /** For `code`. */
  readonly code?: string | number;
  /** For `retyped`. */
  readonly types?: readonly [before: string, after: string];
}

/** What a migration between two versions would do to each answer that can be given, tried on a draft of that answer alone. */
export function breaksBetween(before: Definition, after: Definition): readonly Break[] {
  const found: Break[] = [];
  for (const { node, path } of walk(before)) {
    // What is computed is nobody's answer.
    if (node.kind === 'tab' || node.kind === 'section' || (node.kind === 'field' && node.value)) continue;
    if (found.some((one) => one.what === 'lost' && path.startsWith(`${one.path}.`))) continue;
    found.push(...breaksOf(node, path, before, after));
  }
  return found;
}

function breaksOf(node: ValueNode, path: string, before: Definition, after: Definition): readonly Break[] {
  const targets = followPaths(after, before.version, [path]);
  // Dropped in so many words.
  if (targets.length === 0) return [];
  const told = { path, title: node.title };
  const [target = ''] = targets;
  const next = nodeAt(after, target);
  // A group that every field left in so many words is missed by nobody.
  if (!next && node.kind === 'rows' && leavesOf(node).every((leaf) => isTold(leaf, before, after))) return [];
  if (!next || next.kind === 'tab' || next.kind === 'section') return [{ ...told, what: 'lost' }];
  if (next.kind !== node.kind) return [{ ...told, what: 'retyped', types: [typeOf(node), typeOf(next)] }];
  if (node.kind !== 'field' || next.kind !== 'field') return [];
  if (next.value) return [{ ...told, what: 'computed' }];
  const isSplit = targets.length > 1;
  if (!isSplit && !canRead(next.type, node.type)) return [{ ...told, what: 'retyped', types: [typeOf(node), typeOf(next)] }];
  if (!node.options || !next.options) return [];
  return node.options.flatMap(({ code }) => (isKept(path, node.type === 'codes' ? [code] : code, before, after) || isGiven(path, code, before, after) ? [] : [{ ...told, what: 'code' as const, code }]));
}

/** A text shows whatever is kept as one. */
const canRead = (type: FieldType, answered: FieldType): boolean => type === answered || (type === 'text' && (answered === 'date' || answered === 'code'));

const leavesOf = (node: Node): readonly Node[] => ('children' in node ? node.children.flatMap(leavesOf) : [node]);

function isTold({ path }: Node, before: Definition, after: Definition): boolean {
  const targets = followPaths(after, before.version, [path]);
  return targets.every((target) => nodeAt(after, target) !== undefined);
}

const NAMES: Readonly<Record<string, string>> = {
  text: 'un texte', number: 'un nombre', date: 'une date', boolean: 'un oui / non', code: 'une liste de choix', codes: 'un choix multiple',
  rows: 'un groupe répété', documents: 'un type de document',
};
export const typeOf = (node: ValueNode): string => NAMES[node.kind === 'field' ? node.type : node.kind] ?? '';

/** Whether the answer still stands somewhere once migrated. */
function isKept(path: string, value: unknown, before: Definition, after: Definition): boolean {
  const draft: Draft = { id: '', dispositif: before.code, version: before.version, hash: before.hash, data: holding(path, value), documents: {}, visited: [], origin: {}, aside: {}, review: [], savedAt: null, revision: 0 };
  return Object.keys(migrate(after, draft).aside).length === 0;
}

/** Data that holds one value, in one row of each group on the way. */
function holding(path: string, value: unknown): Data {
  const [rows, ...rest] = path.split('.*.');
  if (rest.length === 0) return setAt({}, path, value);
  return setAt({}, rows ?? '', [{ _id: 'k', ...holding(rest.join('.*.'), value) }]);
}

/** Whether a step says that the code has no meaning any more: null. */
function isGiven(path: string, code: string | number, before: Definition, after: Definition): boolean {
  let [at, given]: [string | undefined, string | number | null] = [path, code];
  for (const step of after.migrations) {
    at = at === undefined ? undefined : followPaths(only(after, step), before.version, [at])[0];
    const codes = at === undefined ? undefined : step.recoded?.[at];
    if (codes && Object.hasOwn(codes, String(given))) given = codes[String(given)] ?? null;
    if (given === null) return true;
  }
  return false;
}

const only = (definition: Definition, step: Migration): Definition => ({ ...definition, migrations: [step] });
