import type { Problem } from '../problem.js';
import { byPlace } from '../source/problems.js';

/** The code of what is said of the number of a published version. */
export const NUMBER = 'version-publiee';

/**
 * All problems in the order in which to mend them: by place, and the number of a version at the very end. It is for a change that
 * stands: beside an error it would only be noise.
 */
export function numberLast(problems: readonly Problem[]): readonly Problem[] {
  const others = problems.filter(({ code }) => code !== NUMBER).sort(byPlace);
  return others.some(({ level }) => level === 'error') ? others : [...others, ...problems.filter(({ code }) => code === NUMBER)];
}
