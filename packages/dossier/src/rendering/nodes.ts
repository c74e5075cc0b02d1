import { html, nothing } from 'lit';
import { toConcrete, type Node } from '@akto/core';
import type { Later } from '../later.js';
import { lines, moreKinds } from '../parts.js';
import { byTurns } from './by-turns.js';
import { checkboxKind } from './kinds/checkbox.js';
import { observe, observeEach } from './observe.js';
import type { Renderer, Rendering } from './rendering.js';

const renderers = new WeakMap<Node, Renderer>();

/** In order: the first that matches renders the node, always. A new kind is a new file and a line here, or in `kinds/more.ts`. */
function rendererOf(node: Node): Renderer | undefined {
  const found = renderers.get(node) ?? [checkboxKind, ...(moreKinds.loaded?.kinds ?? lines.loaded?.lineKinds ?? [])].find(({ matches }) => matches(node));
  if (found) renderers.set(node, found);
  return found;
}

/** The part that renders nodes and is not loaded yet; undefined where nothing is missing. */
export function missingKinds(nodes: readonly Node[]): Later<object> | undefined {
  if (moreKinds.loaded ?? nodes.every(checkboxKind.matches)) return undefined;
  if (!nodes.every(isLine)) return moreKinds;
  return lines.loaded ? undefined : lines;
}

/** A line of text, a box, or a section of them. */
const isLine = (node: Node): boolean =>
  node.kind === 'section' ? node.children.every(isLine) : checkboxKind.matches(node) || (node.kind === 'field' && node.type === 'text' && node.widget !== 'textarea');

/** So many fields share a block that costs nothing while it is off screen. */
const blockSize = 20;

/** Renders the nodes in order: fields in a grid, by blocks; each then follows its own changes and no others. */
export function renderNodes(rendering: Rendering, nodes: readonly Node[], rows: readonly string[]): unknown {
  return byTurns(rendering.turns, blocks(nodes).map((block) => ({ size: sizeOf(block), template: () => renderBlock(rendering, block, rows) })));
}

function renderBlock(rendering: Rendering, block: readonly Node[], rows: readonly string[]): unknown {
  if (block[0]?.kind === 'documents') return moreKinds.loaded?.documentList(rendering, block, rows, renderNode);
  const paths = block.map(({ path }) => toConcrete(path, rows));
  const content = observeEach(rendering.dossier, paths, (index) => contentOf(rendering, block[index] as Node, paths[index] as string, rows), rendering.readonly);
  return block[0]?.kind === 'field' ? html`<div class="akto-block" data-fields=${block.length}><div class="akto-grid">${content}</div></div>` : content;
}

const sizeOf = (nodes: readonly Node[]): number =>
  nodes.reduce((sum, node) => sum + ('children' in node ? sizeOf(node.children) : 1), 0);

/** Fields, and document types, that follow one another stand together; anything else stands alone. */
function blocks(nodes: readonly Node[]): Node[][] {
  const result: Node[][] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.[0]?.kind === node.kind && joins(node, last.length)) last.push(node);
    else result.push([node]);
  }
  return result;
}

const joins = ({ kind }: Node, size: number): boolean => kind === 'documents' || (kind === 'field' && size < blockSize);

function renderNode(rendering: Rendering, node: Node, rows: readonly string[]): unknown {
  const path = toConcrete(node.path, rows);
  return observe(rendering.dossier, path, () => contentOf(rendering, node, path, rows), rendering.readonly);
}

const contentOf = (rendering: Rendering, node: Node, path: string, rows: readonly string[]): unknown =>
  rendering.dossier.node(path).visible ? rendererOf(node)?.render(rendering, node, path, rows) : nothing;
