import type { Formula } from './formula.js';

/** Template paths of the fields without whose value a condition cannot come to an outcome: were one hidden, it would stay unknown. */
export function neededFor(formula: Formula, outcome: boolean): ReadonlySet<string> {
  switch (formula.is) {
    case 'constant':
    case 'choice':
      return new Set();
    case 'not':
      return neededFor(formula.part, !outcome);
    case 'and':
    case 'or':
      return (formula.is === 'and') === outcome ? union(formula.parts.map((part) => neededFor(part, outcome))) : common(formula.parts.map((part) => neededFor(part, outcome)));
    case 'order':
      return new Set(formula.paths);
    default:
      return new Set(formula.subject.path === undefined || formula.subject.filled ? [] : [formula.subject.path]);
  }
}

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap((set) => [...set]));

const common = ([first, ...others]: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set([...(first ?? [])].filter((path) => others.every((set) => set.has(path))));
