import { language } from '@akto/core';
import type { Part } from '../../symbols/part.js';
import { variablesOf, type Case, type Variable } from './domain.js';
import type { Formula, Value } from './formula.js';

/** More cases than this are not tried: nothing is then said. */
const MOST_CASES = 4_096;

type Outcome = boolean | undefined;
type Outcomes = ReadonlySet<Outcome>;
type Assignment = ReadonlyMap<string, Case>;

/** What the conditions of a dispositif can come to. Of one that has too many cases to try, anything is taken to be possible. */
export interface Reach {
  mayBeTrue(formula: Formula): boolean;
  /** Never false nor unknown. @param fixed values that some fields are known to have, by template path */
  isAlwaysTrue(formula: Formula, fixed?: ReadonlyMap<string, Value>): boolean;
  /** Whether it may be true and may be false; undefined when there is too much to try. */
  tellsApart(formula: Formula): boolean | undefined;
}

const isTrue = (found: Outcomes): boolean => found.has(true);
const isDoubtful = (found: Outcomes): boolean => found.has(false) || found.has(undefined);
const isBoth = (found: Outcomes): boolean => found.has(true) && found.has(false);

export function createReach(parts: ReadonlyMap<string, Part>): Reach {
  return {
    mayBeTrue(formula) {
      const found = outcomesOf(formula, parts, isTrue);
      return found === undefined || isTrue(found);
    },
    isAlwaysTrue(formula, fixed) {
      const found = outcomesOf(formula, parts, isDoubtful, fixed);
      return found !== undefined && isTrue(found) && !isDoubtful(found);
    },
    tellsApart(formula) {
      const found = outcomesOf(formula, parts, isBoth);
      return found && isBoth(found);
    },
  };
}

/**
 * All that a condition can give, whatever the dossier: true, false, undefined (unknown). Undefined when there is too much to
 * try. What varies is taken to vary freely, so an outcome that is not there can never be; one that is there may still not.
 * @param isEnough whether what was found answers the question: the other cases are then not tried
 * @param fixed values that some fields are known to have, by template path
 */
function outcomesOf(formula: Formula, parts: ReadonlyMap<string, Part>, isEnough: (found: Outcomes) => boolean, fixed: ReadonlyMap<string, Value> = new Map()): Outcomes | undefined {
  const variables = variablesOf([formula], parts).map((variable) => withFixed(variable, fixed));
  const count = variables.reduce((product, { cases }) => product * cases.length, 1);
  if (count > MOST_CASES) return undefined;
  const outcomes = new Set<Outcome>();
  const assignment = new Map<string, Case>();
  const possible = possibilityOf(variables);
  // One assignment serves all cases: thousands of them are tried.
  const tryFrom = (index: number): void => {
    const variable = variables[index];
    if (!variable) {
      if (possible(assignment)) outcomes.add(valueOf(formula, assignment));
      return;
    }
    for (const value of variable.cases) {
      assignment.set(variable.key, value);
      tryFrom(index + 1);
      if (isEnough(outcomes)) return;
    }
  };
  tryFrom(0);
  return outcomes;
}

function withFixed(variable: Variable, fixed: ReadonlyMap<string, Value>): Variable {
  const { path, filled } = variable.subject ?? {};
  const value = path === undefined ? undefined : fixed.get(path);
  return value === undefined ? variable : { ...variable, cases: [filled ? true : value] };
}

/** What has a known value is filled. */
function possibilityOf(variables: readonly Variable[]): (assignment: Assignment) => boolean {
  const pairs = variables.flatMap(({ key: filled, subject }) =>
    subject?.filled ? variables.filter((other) => !other.subject?.filled && other.subject?.path === subject.path).map(({ key }) => [filled, key] as const) : [],
  );
  return (assignment) => !pairs.some(([filled, value]) => assignment.get(filled) === false && assignment.get(value) !== undefined);
}

/** The logic is the engine's own. */
function valueOf(formula: Formula, at: Assignment): Outcome {
  switch (formula.is) {
    case 'constant':
      return formula.value;
    case 'and':
    case 'or':
      return language[formula.is](...formula.parts.map((part) => valueOf(part, at)));
    case 'not':
      return language.not(valueOf(formula.part, at));
    case 'choice':
      return language.cond(valueOf(formula.test, at), valueOf(formula.then, at), valueOf(formula.otherwise, at)) as Outcome;
    case 'compare':
      return language[formula.by](at.get(formula.subject.key), formula.value);
    case 'among':
      return language.isIn(at.get(formula.subject.key), formula.values);
    case 'order':
      return language[formula.by](at.get(formula.pair), 0);
    case 'fact':
      return at.get(formula.subject.key) as Outcome;
  }
}
