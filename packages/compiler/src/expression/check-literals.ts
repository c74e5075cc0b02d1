import type { ASTNode } from '@marcbachmann/cel-js';
import { refuse, type Checked, type Context } from './context.js';
import { unify, type Type } from './types.js';

/** A text, a number, `true` or `false`. */
export function checkLiteral(node: ASTNode & { op: 'value' }, context: Context): Checked {
  const { start, end, args: value } = node;
  if (typeof value === 'boolean' || typeof value === 'string') return literal(value, node);
  if (value === null) {
    return refuse(context, node, 'valeur', 'null n\'existe pas ici : écrivez « !rempli(champ) » pour un champ vide');
  }
  const written = context.source.slice(start, end);
  if ((typeof value !== 'bigint' && typeof value !== 'number') || !/^\d[\d.]*(?:[eE][-+]?\d+)?$/.test(written)) {
    return refuse(context, node, 'valeur', "Écrivez cette valeur comme un nombre (12.5) ou un texte ('abc')");
  }
  if (typeof value === 'bigint' && value > BigInt(Number.MAX_SAFE_INTEGER)) {
    return refuse(context, node, 'valeur', 'Ce nombre est trop grand pour être calculé exactement');
  }
  return literal(Number(value), node);
}

function literal(value: string | number | boolean, { start, end }: ASTNode): Checked {
  const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
  return { type: { kind, constants: [{ value, start, end }] }, term: { kind: 'literal', value }, start, end };
}

/** `["11", "12"]`. */
export function checkList(node: ASTNode & { op: 'list' }, context: Context): Checked {
  const elements = node.args.map((element) => context.check(element));
  const [first] = elements;
  if (first === undefined) return refuse(context, node, 'valeur', 'Cette liste est vide : mettez-y au moins une valeur');
  let common: Type = first.type;
  for (const element of elements) {
    const both = SIMPLE.has(element.type.kind) ? unify(common, element.type) : undefined;
    if (both === undefined) {
      return refuse(context, element, 'type', 'Les valeurs d\'une liste sont toutes du même type : textes, nombres ou dates');
    }
    common = both;
  }
  const term = { kind: 'call', name: 'list', parameters: elements.map((element) => element.term) } as const;
  return { type: { kind: 'list', elements }, term, start: node.start, end: node.end };
}

const SIMPLE = new Set<Type['kind']>(['text', 'number', 'date', 'boolean', 'code', 'error']);
