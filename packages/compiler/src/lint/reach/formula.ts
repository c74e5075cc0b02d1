import type { Term } from '../../expression/term.js';
import { keyOf } from './key.js';

/** A condition as logic sees it: what it is made of are atoms, each about something that varies. */
export type Formula =
  | { readonly is: 'constant'; readonly value: boolean }
  | { readonly is: 'and' | 'or'; readonly parts: readonly Formula[] }
  | { readonly is: 'not'; readonly part: Formula }
  | { readonly is: 'choice'; readonly test: Formula; readonly then: Formula; readonly otherwise: Formula }
  /** Compares something that varies with a value written in full. */
  | { readonly is: 'compare'; readonly subject: Subject; readonly by: Comparison; readonly value: Value }
  | { readonly is: 'among'; readonly subject: Subject; readonly values: readonly Value[] }
  /** Compares two things that vary. */
  | { readonly is: 'order'; readonly pair: string; readonly by: Comparison; readonly paths: readonly string[] }
  /** Anything else that is true, false or unknown. */
  | { readonly is: 'fact'; readonly subject: Subject };

export type Value = string | number | boolean;
export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

/** Something whose value depends on the dossier. */
export interface Subject {
  readonly key: string;
  /** Template path, when it is a field itself. */
  readonly path?: string;
  /** `rempli(path)`: never unknown. */
  readonly filled?: boolean;
  /** A count: a whole number, 0 or more. */
  readonly counts?: boolean;
  /** A whole number. */
  readonly whole?: boolean;
}

const COMPARISONS = new Set<string>(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);
const MIRROR: Readonly<Record<Comparison, Comparison>> = { eq: 'eq', ne: 'ne', lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' };
const WHOLE = new Set(['age', 'mois', 'jours']);
const COUNTS = new Set(['size', 'count']);

/** Reads a checked condition; `reads` are the template paths of what it reads. */
export function formulaOf(term: Term, reads: readonly string[]): Formula {
  if (term.kind === 'literal' && typeof term.value === 'boolean') return { is: 'constant', value: term.value };
  if (term.kind !== 'call') return { is: 'fact', subject: subjectOf(term, reads) };
  const { name, parameters } = term;
  const inner = (index: number): Formula => formulaOf(parameters[index]!, reads);
  if (name === 'and' || name === 'or') return { is: name, parts: parameters.map((part) => formulaOf(part, reads)) };
  if (name === 'not') return { is: 'not', part: inner(0) };
  if (name === 'cond') return { is: 'choice', test: inner(0), then: inner(1), otherwise: inner(2) };
  if (name === 'isIn') return amongOf(term, reads);
  return COMPARISONS.has(name) ? comparisonOf(name as Comparison, parameters as [Term, Term], reads) : { is: 'fact', subject: subjectOf(term, reads) };
}

function comparisonOf(by: Comparison, [left, right]: readonly [Term, Term], reads: readonly string[]): Formula {
  if (right.kind === 'literal') return { is: 'compare', subject: subjectOf(left, reads), by, value: right.value };
  if (left.kind === 'literal') return { is: 'compare', subject: subjectOf(right, reads), by: MIRROR[by], value: left.value };
  const keys = [keyOf(left, reads), keyOf(right, reads)] as const;
  const paths = [left, right].flatMap((term) => subjectOf(term, reads).path ?? []);
  return keys[0] <= keys[1] ? { is: 'order', pair: keys.join(' ? '), by, paths } : { is: 'order', pair: `${keys[1]} ? ${keys[0]}`, by: MIRROR[by], paths };
}

function amongOf(term: Term & { kind: 'call' }, reads: readonly string[]): Formula {
  const [one, list] = term.parameters as [Term, Term];
  const values = list.kind === 'call' && list.name === 'list' ? list.parameters.flatMap((item) => (item.kind === 'literal' ? [item.value] : [])) : [];
  const isWritten = list.kind === 'call' && list.name === 'list' && values.length === list.parameters.length;
  return isWritten ? { is: 'among', subject: subjectOf(one, reads), values } : { is: 'fact', subject: subjectOf(term, reads) };
}

function subjectOf(term: Term, reads: readonly string[]): Subject {
  const key = keyOf(term, reads);
  if (term.kind === 'read' && term.scope === 0) return { key, path: reads[term.index] ?? '', ...(term.how === 'filled' && { filled: true }) };
  if (term.kind !== 'call') return { key };
  return { key, ...(WHOLE.has(term.name) && { whole: true }), ...(COUNTS.has(term.name) && { counts: true, whole: true }) };
}
