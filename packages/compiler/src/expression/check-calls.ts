import type { ASTNode } from '@marcbachmann/cel-js';
import { suggestion } from '../nearest.js';
import { checkBareme } from './check-bareme.js';
import { checkFilled } from './check-names.js';
import { erroneous, refuse, type Checked, type Context, type Variable } from './context.js';
import { ELSEWHERE, FUNCTIONS, SYNONYMS, type FunctionEntry, type Parameter } from './functions.js';
import { quote, type Span } from './messages.js';
import { want } from './parameters.js';
import { checkPattern } from './pattern.js';
import { visibleNode, visibleNodes } from './resolve.js';
import type { Term } from './term.js';
import { elementType, type Type } from './types.js';

/** `f(a, b)`, `a.f(b)` and `a.f(p, something on p)`. */
export function checkCall(node: ASTNode & { op: 'call' | 'rcall' }, context: Context): Checked {
  const receiver = node.op === 'rcall' ? node.args[1] : undefined;
  const given = node.op === 'rcall' ? [node.args[1], ...node.args[2]] : node.args[1];
  const nameSpan = nameOf(node, receiver, context);
  const name = context.source.slice(nameSpan.start, nameSpan.end);
  const written = given.map((argument) => nameAt(argument, context).replace(/"([^"']*)"/g, "'$1'"));
  const entry = FUNCTIONS.get(name);
  if (entry === undefined) return refuse(context, nameSpan, 'fonction-inconnue', unknownFunction(name, written, context));
  const bare = entry.form === 'function' || entry.form === 'table';
  if ((receiver === undefined) !== bare) {
    return refuse(context, nameSpan, 'fonction-inconnue', `${quote(name)} s'écrit ${quote(usageWith(entry, written, context))}`);
  }
  if (entry.form === 'table') return checkBareme(node, given, context);
  if (given.length !== entry.parameters.length) return refuse(context, node, 'arguments', arity(entry, given.length));
  return entry.form === 'macro' ? checkMacro(node, entry, given, context) : checkFunction(node, entry, given, context);
}

function nameOf(node: ASTNode & { op: 'call' | 'rcall' }, receiver: ASTNode | undefined, context: Context): Span {
  let { start } = node;
  if (receiver !== undefined) {
    // The tree does not say where the name of a method is: after the receiver, its closing parentheses and the dot.
    const dot = /[\s)]*\.\s*/y;
    dot.lastIndex = receiver.end;
    dot.test(context.source);
    start = dot.lastIndex;
  }
  return { start, end: start + node.args[0].length };
}

function unknownFunction(name: string, given: readonly string[], context: Context): string {
  const unknown = `Fonction inconnue ${quote(name)}`;
  const lower = name.toLowerCase();
  const meant = [...FUNCTIONS.values()].find((entry) => entry.name.toLowerCase() === (Object.hasOwn(SYNONYMS, lower) ? SYNONYMS[lower] : lower));
  if (meant !== undefined) return `${unknown} : écrivez ${quote(usageWith(meant, given, context))}`;
  const instead = Object.hasOwn(ELSEWHERE, name) ? ELSEWHERE[name] : undefined;
  return instead === undefined ? unknown + suggestion(name, FUNCTIONS.keys()) : `${unknown} : ${instead}`;
}

/** How to write a function with what was given to it, where that is enough; otherwise as it is documented. */
function usageWith({ form, name, parameters, usage }: FunctionEntry, given: readonly string[], context: Context): string {
  const [first = '', ...others] = given;
  const nodes = given.map((argument) => visibleNode(argument, context.from));
  if (parameters.some(({ kind }) => kind === 'quantity')) {
    if (others.length > 0 && nodes.every((node) => node?.kind === 'value')) return given.join(' + ');
    if (others.length === 0) return sumOf(first, context) ?? usage;
  }
  if (form === 'function') return `${name}(${given.join(', ')})`;
  return form !== 'table' && given.length === parameters.length ? `${first}.${name}(${others.join(', ')})` : usage;
}

/** `somme(lignes.montant)` and `somme(lignes)`, of a repeated group. */
function sumOf(given: string, context: Context): string | undefined {
  const dot = given.lastIndexOf('.');
  const [rows, field] = visibleNode(given, context.from)?.kind === 'rows' ? [given, 'champ'] : [given.slice(0, Math.max(dot, 0)), given.slice(dot + 1)];
  return visibleNode(rows, context.from)?.kind === 'rows' ? `${rows}.somme(p, p.${field})` : undefined;
}

function arity({ form, name, parameters, usage }: FunctionEntry, given: number): string {
  const implicit = form === 'function' ? 0 : 1;
  const wanted = parameters.length - implicit;
  if (wanted === 0) return `${quote(name)} s'écrit sans rien entre parenthèses : ${quote(usage)}`;
  const count = `${wanted} valeur${wanted > 1 ? 's' : ''}`;
  return `${quote(name)} attend ${count} entre parenthèses et en reçoit ${given - implicit} : ${quote(usage)}`;
}

function checkFunction(node: ASTNode, entry: FunctionEntry, given: readonly ASTNode[], context: Context): Checked {
  const parts = entry.parameters.map((parameter, index) => checkArgument(parameter, given[index]!, entry, context));
  if (parts.some((part) => part.type.kind === 'error')) return erroneous(node);
  return { type: entry.result!, term: entry.emit(parts), start: node.start, end: node.end };
}

function checkArgument(parameter: Parameter, node: ASTNode, entry: FunctionEntry, context: Context): Checked {
  switch (parameter.kind) {
    case 'path':
      return checkFilled(node, context);
    case 'pattern':
      return checkPattern(node, context);
    case 'text':
    case 'number':
    case 'date':
    case 'countable':
    case 'list':
      return want(context.check(node), parameter.kind, quote(entry.name), context);
    case 'variable':
    case 'condition':
    case 'quantity':
      throw new TypeError(`${entry.name} : « ${parameter.kind} » ne se trouve que dans une macro`);
  }
}

function checkMacro(node: ASTNode, entry: FunctionEntry, given: readonly ASTNode[], context: Context): Checked {
  const [listNode, variableNode, bodyNode] = given as [ASTNode, ASTNode, ASTNode];
  const list = want(context.check(listNode), 'list', quote(entry.name), context);
  const element = elementType(list.type);
  if (element === undefined || element.kind === 'error') return erroneous(node);
  const variable = { name: nameAt(variableNode, context), scope: context.variables.length + 1, type: element };
  if (isTaken(variable, context)) {
    const message = `${quote(variable.name)} est déjà le nom d'un champ : choisissez un autre nom pour chaque élément`;
    return refuse(context, variableNode, 'variable', message);
  }
  const inner = context.within(variable);
  const wanted = entry.parameters[2]?.kind === 'quantity' ? 'number' : 'boolean';
  const body = want(inner.check(bodyNode), wanted, quote(entry.name), inner);
  if (body.type.kind === 'error') return erroneous(node);
  const lambda: Term = { kind: 'lambda', scope: variable.scope, body: body.term };
  const term = entry.emit([list, { type: body.type, term: lambda }]);
  return { type: entry.result ?? listLike(list, element), term, start: node.start, end: node.end };
}

function nameAt(span: Span, context: Context): string {
  return context.source.slice(span.start, span.end);
}

function isTaken({ name }: Variable, context: Context): boolean {
  return (
    context.variables.some((variable) => variable.name === name) || visibleNodes(name, context.from).length > 0
  );
}

function listLike(list: Checked, element: Type): Type {
  if (list.type.kind === 'rows') return list.type;
  return { kind: 'list', elements: [{ type: element, start: list.start, end: list.end }] };
}
