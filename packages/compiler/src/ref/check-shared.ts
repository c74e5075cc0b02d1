import { checkUnused } from '../keywords/check.js';
import type { Problem } from '../problem.js';
import { membersAt } from '../source/json.js';
import { createProblems } from '../source/problems.js';
import { openFolder, type Read } from './load.js';

/** Checks a file of shared definitions by itself: no dispositif may use them yet. */
export function checkShared(file: string, read: Read): readonly Problem[] {
  const problems = createProblems();
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const document = openFolder(file, read, problems.report).open(name);
  for (const { value } of membersAt(document, '$defs')) if (value.kind === 'object') checkUnused(value, problems.report);
  return problems.sorted();
}
