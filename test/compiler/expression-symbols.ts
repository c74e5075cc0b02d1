import type { SymbolNode, ValueType } from '../../packages/compiler/src/expression/symbols.js';

/** What a test says of a node: the type of a value, the values of a list, or the nodes inside. */
export type Sketch =
  | ValueType
  | 'checkbox'
  | readonly (string | number)[]
  | { readonly rows: Readonly<Record<string, Sketch>> }
  | { readonly codes: readonly string[] }
  | { readonly inside: Readonly<Record<string, Sketch>> };

const options = (codes: readonly (string | number)[]) => codes.map((code) => ({ code, title: `Libellé ${code}` }));

function describeSketch(sketch: Sketch): Pick<SymbolNode, 'kind' | 'type' | 'checkbox' | 'options'> {
  if (sketch === 'checkbox') return { kind: 'value', type: 'boolean', checkbox: true };
  if (typeof sketch === 'string') return { kind: 'value', type: sketch };
  if ('rows' in sketch) return { kind: 'rows' };
  if ('inside' in sketch) return { kind: 'object' };
  if ('codes' in sketch) return { kind: 'value', type: 'codes', options: options(sketch.codes) };
  return { kind: 'value', type: 'code', options: options(sketch) };
}

function inner(sketch: Sketch): Readonly<Record<string, Sketch>> {
  if (typeof sketch === 'string') return {};
  if ('rows' in sketch) return sketch.rows;
  return 'inside' in sketch ? sketch.inside : {};
}

function build(name: string, path: string, sketch: Sketch, parent?: SymbolNode): SymbolNode {
  const children = new Map<string, SymbolNode>();
  const node: SymbolNode = { name, path, ...describeSketch(sketch), children, ...(parent && { parent }) };
  const prefix = path === '' ? '' : `${path}.${node.kind === 'rows' ? '*.' : ''}`;
  for (const [key, child] of Object.entries(inner(sketch))) children.set(key, build(key, prefix + key, child, node));
  return node;
}

/** The tree of names of a small dispositif. */
export function symbols(inside: Readonly<Record<string, Sketch>>): SymbolNode {
  return build('', '', { inside });
}

/** A node of that tree, by its keys. */
export function at(root: SymbolNode, ...keys: readonly string[]): SymbolNode {
  return keys.reduce((node, key) => node.children.get(key)!, root);
}
