import type { Span } from './json.js';
import type { Problem } from '../problem.js';
import { problemAt, type Report } from './position.js';

/** The problems found so far. The same one, met twice through a shared definition, counts once. */
export interface Problems {
  readonly report: Report;
  /** Drops what was found inside a value whose keyword is misspelt: that is told, and the value was only guessed at. */
  forgetWithin(value: Span): void;
  hasError(): boolean;
  /** By file, then by position. */
  sorted(): readonly Problem[];
}

/** By file, then in the order of its text. */
export const byPlace = (a: Problem, b: Problem): number => (a.file === b.file ? a.offset - b.offset : a.file < b.file ? -1 : 1);

/** A name that several places of a file cite and that leads nowhere is told once, at the first. */
function togetherWithCited(problems: readonly Problem[], missing: ReadonlyMap<Problem, string>): readonly Problem[] {
  const groups = new Map<string, Problem[]>();
  const keyOf = (problem: Problem): string => `${problem.file}\n${missing.get(problem) ?? ''}`;
  for (const problem of problems) if (missing.has(problem)) groups.set(keyOf(problem), [...(groups.get(keyOf(problem)) ?? []), problem]);
  return problems.flatMap((problem) => {
    const [first, ...others] = (missing.has(problem) && groups.get(keyOf(problem))) || [problem];
    if (others.length === 0) return [problem];
    if (problem !== first) return [];
    const lines = [...new Set(others.map(({ line }) => line))].filter((line) => line !== problem.line);
    const where = lines.length === 0 ? '' : ` ; de même ${lines.length > 1 ? `aux lignes ${lines.slice(0, -1).join(', ')} et ${lines.at(-1)}` : `ligne ${lines[0]}`}`;
    const isMended = /écrivez|vouliez-vous/.test(problem.message);
    return [{ ...problem, message: `${problem.message}${where}${isMended ? '' : ' : remettez-le, ou ne le citez plus'}` }];
  });
}

export function createProblems(): Problems {
  const found = new Map<string, Problem>();
  const missing = new Map<Problem, string>();
  return {
    report(at, code, message, level, name) {
      const problem = problemAt(at, code, message, level);
      if (name !== undefined) missing.set(problem, name);
      found.set(`${problem.file}\n${problem.offset}\n${code}\n${message}`, problem);
    },
    forgetWithin(value) {
      for (const [key, problem] of found) if (problem.file === value.source.file && problem.offset >= value.offset && problem.offset < value.offset + value.length) found.delete(key);
    },
    hasError: () => [...found.values()].some((problem) => problem.level === 'error'),
    sorted: () => togetherWithCited([...found.values()].sort(byPlace), missing),
  };
}
