import type { ASTNode, BinaryOperator } from '@marcbachmann/cel-js';
import { comparisonProblems } from './compare.js';
import { erroneous, refuse, type Checked, type Context } from './context.js';
import { quote } from './messages.js';
import { want } from './parameters.js';
import { visibleNodes } from './resolve.js';
import { call, joined, type LanguageFunction } from './term.js';
import { baseKind, BOOLEAN, describe, elementType, NUMBER, TEXT, unify } from './types.js';

type Binary = ASTNode & { op: BinaryOperator | '&&' | '||' };

const EQUALITY: Readonly<Record<string, LanguageFunction>> = { '==': 'eq', '!=': 'ne' };
const ORDER: Readonly<Record<string, LanguageFunction>> = { '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge' };
const LOGIC: Readonly<Record<string, LanguageFunction>> = { '&&': 'and', '||': 'or' };
const ARITHMETIC: Readonly<Record<string, LanguageFunction>> = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' };

/** An operator between two values. */
export function checkBinary(node: Binary, context: Context): Checked {
  const { op, start, end } = node;
  if (op === '%') return refuse(context, node, 'operateur', "L'opérateur « % » n'existe pas ici");
  const left = context.check(node.args[0]);
  const code = op in EQUALITY ? bareCode(node.args[1], left, context) : undefined;
  if (code !== undefined) return refuse(context, node.args[1], 'code-inconnu', `Un code se met entre guillemets : écrivez ${quote(`'${code}'`)}`);
  const right = context.check(node.args[1]);
  if (left.type.kind === 'error' || right.type.kind === 'error') return erroneous(node);
  const whole = { start, end };
  if (op === 'in') return checkIn(left, right, whole, context);
  if (op === '&&' || op === '||') return checkLogic(op, left, right, whole, context);
  if (op in EQUALITY || op in ORDER) return checkComparison(op, left, right, node, context);
  return checkArithmetic(op, left, right, whole, context);
}

/** The code of a list that a name without quotes is, when it is the name of nothing. */
function bareCode(node: ASTNode, { type }: Checked, context: Context): string | undefined {
  const name = context.source.slice(node.start, node.end);
  const isName = node.op === 'id' && (visibleNodes(name, context.from).length > 0 || context.variables.some((variable) => variable.name === name));
  return node.op === 'id' && !isName && type.options?.some(({ code }) => code === name) ? name : undefined;
}

interface Whole {
  readonly start: number;
  readonly end: number;
}

function checkLogic(op: '&&' | '||', left: Checked, right: Checked, whole: Whole, context: Context): Checked {
  const [one, other] = [left, right].map((side) => want(side, 'boolean', quote(op), context));
  return { type: BOOLEAN, term: joined(LOGIC[op]!, one!.term, other!.term), ...whole };
}

function checkComparison(op: string, left: Checked, right: Checked, node: Binary, context: Context): Checked {
  const whole = { start: node.start, end: node.end };
  const inner = node.args[0];
  if (op in ORDER && inner.op in ORDER) {
    const middle = inner.args as [ASTNode, ASTNode];
    const text = (part: Whole) => context.source.slice(part.start, part.end);
    const good = `${text(inner)} && ${text(middle[1])} ${op} ${text(right)}`;
    return refuse(context, whole, 'operateur', `Une comparaison porte sur deux valeurs : écrivez ${quote(good)}`);
  }
  const problems = comparisonProblems(left, right, whole);
  problems.forEach(context.report);
  if (problems.length > 0) return erroneous(whole);
  const kinds = [left, right].map((side) => baseKind(side.type));
  if (op in ORDER && !kinds.includes('number') && !kinds.includes('date')) {
    const message = `${quote(op)} compare des nombres ou des dates, et non ${describe(left.type)}`;
    return refuse(context, whole, 'comparaison', message);
  }
  return { type: BOOLEAN, term: call((EQUALITY[op] ?? ORDER[op])!, left.term, right.term), ...whole };
}

function checkIn(left: Checked, right: Checked, whole: Whole, context: Context): Checked {
  if (right.type.kind === 'rows') {
    const message = '« in » ne cherche pas dans un groupe répété : écrivez « groupe.exists(p, p.champ == valeur) »';
    return refuse(context, whole, 'type', message);
  }
  if (elementType(left.type) !== undefined) {
    const message = '« in » cherche une seule valeur : pour une liste, écrivez « liste.exists(x, x in [a, b]) »';
    return refuse(context, left, 'type', message);
  }
  const element = elementType(right.type);
  if (element === undefined) {
    const written = context.source.slice(right.start, right.end);
    const advice = right.type.constants ? `écrivez ${quote(`== ${written}`)}, ou ${quote(`in [${written}]`)}` : "valeur in ['a', 'b']";
    const other = baseKind(right.type) === 'text' ? ' ; dans un texte, écrivez « texte.contains(morceau) »' : '';
    return refuse(context, right, 'type', `« in » cherche dans une liste : ${advice}${other}`);
  }
  const elements = right.type.elements ?? [{ type: element, start: right.start, end: right.end }];
  const problems = elements.flatMap((item) => comparisonProblems(left, item, whole));
  problems.forEach(context.report);
  if (problems.length > 0) return erroneous(whole);
  return { type: BOOLEAN, term: call('isIn', left.term, right.term), ...whole };
}

function checkArithmetic(op: string, left: Checked, right: Checked, whole: Whole, context: Context): Checked {
  const kinds = [baseKind(left.type), baseKind(right.type)];
  const name = ARITHMETIC[op]!;
  if (op === '+' && kinds[0] === 'text' && kinds[1] === 'text') {
    return { type: TEXT, term: call(name, left.term, right.term), ...whole };
  }
  if (kinds[0] === 'number' && kinds[1] === 'number') {
    if (op === '/' && right.term.kind === 'literal' && right.term.value === 0) {
      return refuse(context, right, 'calcul', 'Division par zéro');
    }
    return { type: NUMBER, term: call(name, left.term, right.term), ...whole };
  }
  const message = `Calcul impossible entre ${describe(left.type)} et ${describe(right.type)}${arithmeticHint(op, kinds)}`;
  return refuse(context, whole, 'calcul', message);
}

function arithmeticHint(op: string, kinds: readonly unknown[]): string {
  if (!kinds.includes('date')) return '';
  return op === '-' && kinds.every((kind) => kind === 'date' || kind === 'text')
    ? ' : écrivez « jours(debut, fin) » ou « mois(debut, fin) »'
    : ' : écrivez « ajouterMois(date, nombre) »';
}

/** `!x` and `-x`. */
export function checkUnary(node: ASTNode & { op: '!_' | '-_' }, context: Context): Checked {
  const negated = node.op === '!_';
  const value = want(context.check(node.args), negated ? 'boolean' : 'number', quote(negated ? '!' : '-'), context);
  const { start, end } = node;
  if (value.type.kind === 'error') return erroneous(node);
  if (negated) return { type: BOOLEAN, term: call('not', value.term), start, end };
  if (value.term.kind !== 'literal') return { type: NUMBER, term: call('neg', value.term), start, end };
  const number = -Number(value.term.value);
  return { type: { ...NUMBER, constants: [{ value: number, start, end }] }, term: { kind: 'literal', value: number }, start, end };
}

/** `condition ? value : other value`. */
export function checkChoice(node: ASTNode & { op: '?:' }, context: Context): Checked {
  const [condition, one, other] = node.args.map((part) => context.check(part)) as [Checked, Checked, Checked];
  const tested = want(condition, 'boolean', '« ? »', context);
  const type = unify(one.type, other.type);
  if (type === undefined) {
    const message = `Les deux valeurs d'un choix sont du même type : ici ${describe(one.type)} et ${describe(other.type)}`;
    return refuse(context, { start: one.start, end: node.end }, 'type', message);
  }
  if (type.kind === 'error' || tested.type.kind === 'error') return erroneous(node);
  return { type, term: call('cond', tested.term, one.term, other.term), start: node.start, end: node.end };
}
