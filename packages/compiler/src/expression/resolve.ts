import { suggestion } from '../nearest.js';
import type { Context, Variable } from './context.js';
import { problemAt, quote, type Span } from './messages.js';
import type { SymbolNode } from './symbols.js';
import type { Type } from './types.js';
import { unknownName } from './unknown-name.js';

export interface Segment extends Span {
  readonly name: string;
}

/** What a dotted name designates: a node of the dispositif, or the element (row or code) that a macro is looking at. */
export type Reference =
  | { readonly node: SymbolNode; readonly scope: number; readonly item?: never }
  | { readonly item: Type; readonly scope: number; readonly node?: never };

/** The nodes called `name` that can be seen from an object, innermost first. */
export function visibleNodes(name: string, from: SymbolNode): readonly SymbolNode[] {
  const found: SymbolNode[] = [];
  for (let level: SymbolNode | undefined = from; level !== undefined; level = level.parent) {
    const node = level.children.get(name);
    if (node !== undefined) found.push(node);
  }
  return found;
}

/** The node to which a dotted name leads from an object. */
export function visibleNode(dotted: string, from: SymbolNode): SymbolNode | undefined {
  const [first = '', ...others] = dotted.split('.');
  const leads = visibleNodes(first, from).map((node) => others.reduce<SymbolNode | undefined>((within, name) => within?.children.get(name), node));
  return leads.find((node) => node !== undefined);
}

/** The dotted name of a node, from the root. */
export function dottedName(node: SymbolNode): string {
  return node.path.replaceAll('.*', '');
}

/** Innermost object first, then outward to the root, then down the dots. Reports what is wrong and gives undefined. */
export function resolve(segments: readonly Segment[], context: Context): Reference | undefined {
  const [first, second] = segments;
  const variable = context.variables.findLast((candidate) => candidate.name === first!.name);
  if (variable === undefined) {
    const node = firstNode(first!, second === undefined, context);
    return node && descend(node, 0, segments, context);
  }
  const { scope, type } = variable;
  if (second === undefined) return { item: type, scope };
  if (type.node !== undefined) return descend(type.node, scope, segments, context);
  const message = `${quote(first!.name)} est un code : il ne contient pas de champ`;
  context.report(problemAt(second, 'champ-inconnu', message));
  return undefined;
}

function firstNode(first: Segment, alone: boolean, context: Context): SymbolNode | undefined {
  const [node, outer] = visibleNodes(first.name, context.from);
  if (node === undefined) {
    context.report({ ...problemAt(first, 'champ-inconnu', unknownName(first.name, alone, context)), missing: first.name });
  } else if (outer !== undefined) {
    const message =
      `${quote(first.name)} existe à plusieurs niveaux : c'est ${quote(dottedName(node))} qui est lu. ` +
      `Écrivez le chemin complet, ${quote(dottedName(node))} ou ${quote(dottedName(outer))}`;
    context.report(problemAt(first, 'nom-ambigu', message, 'warning'));
  }
  return node;
}

/** Follows the dots from the node that the first segment designates. */
function descend(
  start: SymbolNode,
  scope: Variable['scope'],
  segments: readonly Segment[],
  context: Context,
): Reference | undefined {
  let node = start;
  for (let index = 1; index < segments.length; index++) {
    if (node.unknown) return undefined;
    const isRow = scope === 0 ? encloses(node, context.from) : index === 1;
    if (node.kind === 'rows' && !isRow) {
      context.report(outsideRows(segments, index, context));
      return undefined;
    }
    const next = node.children.get(segments[index]!.name);
    if (next === undefined) {
      context.report(notInside(node, segments[index - 1]!, segments[index]!));
      return undefined;
    }
    node = next;
  }
  return node.unknown ? undefined : { node, scope };
}

/** Whether names resolved from `from` are inside one row of `rows`: its fields are then those of that row. */
function encloses(rows: SymbolNode, from: SymbolNode): boolean {
  return from === rows || (from.parent !== undefined && encloses(rows, from.parent));
}

/** What other languages call the number of rows. */
const COUNT = /^(?:length|size|count|taille|longueur|nombre)$/i;

function outsideRows(segments: readonly Segment[], index: number, context: Context) {
  const rows = context.source.slice(segments[0]!.start, segments[index - 1]!.end);
  const field = segments.slice(index).map((segment) => segment.name).join('.');
  const advice = COUNT.test(field)
    ? `pour compter ses lignes, écrivez ${quote(`size(${rows})`)}`
    : `pour lire « ${field} » dans ses lignes, écrivez ${quote(`${rows}.all(p, p.${field} …)`)}, « exists », ou « somme » pour une somme`;
  const message = `${quote(rows)} est un groupe répété : ${advice}`;
  return problemAt(segments[index]!, 'groupe-repete', message);
}

function notInside(node: SymbolNode, before: Segment, segment: Segment) {
  const message =
    node.kind === 'value'
      ? `${quote(before.name)} est un champ : il ne contient pas ${quote(segment.name)}`
      : `${quote(before.name)} ne contient pas ${quote(segment.name)}${suggestion(segment.name, node.children.keys())}`;
  return { ...problemAt(segment, 'champ-inconnu', message), missing: segment.name };
}
