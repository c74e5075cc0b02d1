import { didYouMean, nearest } from '../nearest.js';
import type { Context } from './context.js';
import { FUNCTIONS } from './functions.js';
import { either, quote } from './messages.js';
import type { SymbolNode } from './symbols.js';

/** Says that no field has this name, and which one was probably meant. `alone`: no dot follows. */
export function unknownName(name: string, alone: boolean, context: Context): string {
  const unknown = `Champ inconnu ${quote(name)}`;
  const entry = FUNCTIONS.get(name);
  if (entry !== undefined && alone) return `${quote(name)} est une fonction : écrivez ${quote(entry.usage)}`;

  const inRow = context.variables.findLast((variable) => variable.type.node?.children.has(name));
  if (inRow !== undefined) return `${unknown} : écrivez ${quote(`${inRow.name}.${name}`)}`;

  const everywhere = reachable(root(context.from));
  const elsewhere = everywhere.filter((node) => node.name === name).slice(0, 3);
  if (elsewhere.length > 0) return `${unknown} ici : écrivez ${either(elsewhere.map((node) => quote(node.path)))}`;

  const near = nearest(name, candidates(context));
  if (near !== undefined) return unknown + didYouMean(near);
  const nearName = nearest(name, everywhere.map((node) => node.name));
  return unknown + didYouMean(everywhere.find((node) => node.name === nearName)?.path);
}

/** Names given by macros, then from the innermost object to the root. */
function candidates(context: Context): readonly string[] {
  const names = context.variables.map((variable) => variable.name);
  for (let level: SymbolNode | undefined = context.from; level !== undefined; level = level.parent) {
    names.push(...level.children.keys());
  }
  return names;
}

function root(node: SymbolNode): SymbolNode {
  return node.parent === undefined ? node : root(node.parent);
}

/** The nodes that dots can reach from the root: none inside rows. */
function reachable(node: SymbolNode): readonly SymbolNode[] {
  if (node.kind === 'rows') return [];
  return [...node.children.values()].flatMap((child) => [child, ...reachable(child)]);
}
