import type { Definition, Node, Tab } from './definition.js';

/** One place of the dispositif's tree: the root, a tab, any node below, or one row of a repeated group. */
export interface Entry {
  /** Template path; '' for the root, `contrat.periodes.*` for a row. */
  readonly path: string;
  /** Last key of the path; '' for the root, '*' for a row. */
  readonly key: string;
  /** Absent for the root and for a row. */
  readonly node?: Tab | Node;
  readonly parent: Entry | null;
  /** A repeated group has one child: its row. */
  readonly children: readonly Entry[];
}

/** Every entry by its template path, in file order, each after its parent. */
export type Outline = ReadonlyMap<string, Entry>;

const outlines = new WeakMap<Definition, Outline>();

function build(definition: Definition): Outline {
  const outline = new Map<string, Entry>();
  const enter = (path: string, parent: Entry | null, node: Tab | Node | undefined, nodes: readonly (Tab | Node)[]): Entry => {
    const children: Entry[] = [];
    const entry = { path, key: path.slice(path.lastIndexOf('.') + 1), parent, children, ...(node && { node }) };
    outline.set(path, entry);
    if (node?.kind === 'rows') children.push(enter(`${path}.*`, entry, undefined, node.children));
    else for (const child of nodes) children.push(enter(child.path, entry, child, 'children' in child ? child.children : []));
    return entry;
  };
  enter('', null, undefined, definition.tabs);
  return outline;
}

/** Built once per definition. */
export function outlineOf(definition: Definition): Outline {
  const outline = outlines.get(definition) ?? build(definition);
  outlines.set(definition, outline);
  return outline;
}

/** The root, from which all entries can be reached. */
export function rootOf(definition: Definition): Entry {
  return outlineOf(definition).get('') as Entry;
}
