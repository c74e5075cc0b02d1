import { numberAt, textAt } from '../../source/json.js';
import type { Part } from '../../symbols/part.js';
import { isCheckbox } from '../../symbols/role.js';
import { isContradictory } from '../limits.js';
import type { Formula, Subject, Value } from './formula.js';

/** A value that matters, or undefined when it is unknown: empty, hidden or wrong. */
export type Case = Value | undefined;

/** What one variable may be. Trying all of them tries all that the conditions can tell apart. */
export interface Variable {
  readonly key: string;
  readonly subject?: Subject;
  readonly cases: readonly Case[];
}

/** Two things compared with one another: the first is less, equal or more. */
const ORDERS: readonly Case[] = [-1, 0, 1, undefined];

export function variablesOf(formulas: readonly Formula[], parts: ReadonlyMap<string, Part>): readonly Variable[] {
  const subjects = new Map<string, { readonly subject: Subject; readonly values: Set<Value>; asFact: boolean }>();
  const pairs = new Set<string>();
  const note = (subject: Subject, values: readonly Value[], asFact = false): void => {
    const known = subjects.get(subject.key) ?? { subject, values: new Set<Value>(), asFact: false };
    for (const value of values) known.values.add(value);
    known.asFact ||= asFact;
    subjects.set(subject.key, known);
  };
  const visit = (formula: Formula): void => {
    if (formula.is === 'and' || formula.is === 'or') formula.parts.forEach(visit);
    else if (formula.is === 'not') visit(formula.part);
    else if (formula.is === 'choice') [formula.test, formula.then, formula.otherwise].forEach(visit);
    else if (formula.is === 'compare') note(formula.subject, [formula.value]);
    else if (formula.is === 'among') note(formula.subject, formula.values);
    else if (formula.is === 'order') pairs.add(formula.pair);
    else if (formula.is === 'fact') note(formula.subject, [], true);
  };
  formulas.forEach(visit);
  return [
    ...[...subjects.values()].map(({ subject, values, asFact }) => ({ key: subject.key, subject, cases: casesOf(subject, [...values], asFact, parts) })),
    ...[...pairs].map((key) => ({ key, cases: ORDERS })),
  ];
}

function casesOf(subject: Subject, values: readonly Value[], asFact: boolean, parts: ReadonlyMap<string, Part>): readonly Case[] {
  if (subject.filled) return [true, false];
  const part = subject.path === undefined ? undefined : parts.get(subject.path);
  if (asFact || values.some((value) => typeof value === 'boolean')) return part && isCheckbox(part.schema) ? [true, false] : [true, false, undefined];
  if (part?.options.length) return [...part.options.map(({ code }) => code), undefined];
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === values.length) return [...aroundNumbers(numbers, subject, part), undefined];
  return [...aroundTexts(values.map(String)), undefined];
}

/** The numbers written and one between and beyond each, as far as the field's own limits let them be. */
function aroundNumbers(values: readonly number[], { whole, counts }: Subject, part: Part | undefined): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const isWhole = whole === true || textAt(part?.schema, 'type') === 'integer';
  const between = sorted.flatMap((value, index) => [value, isWhole ? value + 1 : (value + (sorted[index + 1] ?? value + 2)) / 2]);
  const all = [(sorted[0] ?? 0) - 1, ...between];
  if (part && isContradictory(part.schema)) return [...new Set(all)];
  const [least, most] = [counts ? 0 : numberAt(part?.schema, 'minimum'), numberAt(part?.schema, 'maximum')];
  return [...new Set(all)].filter((value) => (least === undefined || value >= least) && (most === undefined || value <= most));
}

/** Texts and dates: those written, one before them all, and one just after each. */
const aroundTexts = (values: readonly string[]): readonly string[] => ['', ...new Set(values.flatMap((value) => [value, `${value}!`]))];
