import type { ASTNode } from '@marcbachmann/cel-js';
import { erroneous, refuse, type Checked, type Context } from './context.js';
import { problemAt, quote, type Span } from './messages.js';
import { dottedName, resolve, type Reference, type Segment } from './resolve.js';
import type { SymbolNode } from './symbols.js';
import type { Term } from './term.js';
import { BOOLEAN, type Type } from './types.js';

/** A name or a dotted name. */
export function checkName(node: ASTNode, context: Context): Checked {
  const segments = segmentsOf(node, context);
  if (segments === undefined) {
    // What stands before the dot may have its own error, which says more.
    if (node.op === '.' && context.check(node.args[0]).type.kind === 'error') return erroneous(node);
    return refuse(context, node, 'syntaxe', 'Un point ne suit que le nom d\'un onglet, d\'une section ou d\'une ligne');
  }
  const span = spanOf(segments);
  const reference = resolve(segments, context);
  return reference === undefined ? erroneous(span) : checkReference(reference, span, context);
}

/** `rempli(path)`. */
export function checkFilled(node: ASTNode, context: Context): Checked {
  const segments = segmentsOf(node, context);
  if (segments === undefined) {
    const message = 'rempli attend le nom d\'un champ, d\'un type de document ou d\'un groupe répété, sans calcul';
    return refuse(context, node, 'arguments', message);
  }
  const span = spanOf(segments);
  const reference = resolve(segments, context);
  if (reference === undefined) return erroneous(span);
  const target = reference.node;
  if (target === undefined || target.kind === 'object') {
    return refuse(context, span, 'arguments', `rempli attend un champ : ${quote(nameAt(span, context))} n'en est pas un`);
  }
  if (target.checkbox) {
    const message = `Une case à cocher n'est jamais vide : écrivez ${quote(nameAt(span, context))} seul pour savoir si elle est cochée`;
    context.report(problemAt(span, 'case', message, 'warning'));
  }
  return { type: BOOLEAN, term: read(target, 'filled', reference.scope, context), ...span };
}

function segmentsOf(node: ASTNode, context: Context): Segment[] | undefined {
  if (node.op === 'id') return [{ name: nameAt(node, context), start: node.start, end: node.end }];
  if (node.op !== '.') return undefined;
  const last = { start: node.pos, end: node.end };
  return segmentsOf(node.args[0], context)?.concat({ name: nameAt(last, context), ...last });
}

function nameAt(span: Span, context: Context): string {
  return context.source.slice(span.start, span.end);
}

function spanOf(segments: readonly Segment[]): Span {
  return { start: segments[0]!.start, end: segments.at(-1)!.end };
}

function checkReference(reference: Reference, span: Span, context: Context): Checked {
  const { node, scope } = reference;
  if (node === undefined) return { type: reference.item, term: { kind: 'item', scope }, ...span };
  if (node.kind === 'object') {
    const message = `${quote(dottedName(node))} est une section : précisez un de ses champs, par exemple ${quote(example(node))}`;
    return refuse(context, span, 'section', message);
  }
  if (node.kind === 'value') return { type: valueType(node), term: read(node, 'value', scope, context), ...span };
  return { type: { kind: 'rows', node }, term: read(node, 'rows', scope, context), ...span };
}

function read(node: SymbolNode, how: 'value' | 'filled' | 'rows', scope: number, context: Context): Term {
  return { kind: 'read', how, scope, index: context.read(node.path) };
}

function valueType(node: SymbolNode): Type {
  return node.options === undefined ? { kind: node.type! } : { kind: node.type!, options: node.options };
}

function example(section: SymbolNode): string {
  const [first] = section.children.values();
  return first === undefined ? `${dottedName(section)}.champ` : dottedName(first);
}
