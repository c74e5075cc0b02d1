import type { Definition } from '@akto/core';
import type { Problem } from '../problem.js';
import { parseJson } from '../source/parse.js';
import { createProblems } from '../source/problems.js';
import { checkAgainst, type Last } from './check-versions.js';

/** Whether the drafts of the last published version outlive what a file now says. */
export function checkAgainstText(last: Last, now: Definition, file: string, text: string): readonly Problem[] {
  const problems = createProblems();
  const root = parseJson({ file, text }, problems.report);
  if (root?.kind === 'object') checkAgainst(last, now, root, problems.report);
  return problems.sorted();
}
