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

export function createProblems(): Problems {
  const found = new Map<string, Problem>();
  return {
    report(at, code, message, level) {
      const problem = problemAt(at, code, message, level);
      found.set(`${problem.file}\n${problem.offset}\n${code}\n${message}`, problem);
    },
    forgetWithin(value) {
      for (const [key, problem] of found) if (problem.file === value.source.file && problem.offset >= value.offset && problem.offset < value.offset + value.length) found.delete(key);
    },
    hasError: () => [...found.values()].some((problem) => problem.level === 'error'),
    sorted: () => [...found.values()].sort(byPlace),
  };
}
