import type { Problem } from '../problem.js';

/** Examples that differ in the same way before one of them speaks for all. */
const MOST_ALIKE = 3;

/** One change of a dispositif may make every example wrong in the same way: the first says it, and how many others. */
export function sayOnce(problems: readonly Problem[]): readonly Problem[] {
  const alike = new Map<string, Problem[]>();
  for (const problem of problems) alike.set(problem.message, [...(alike.get(problem.message) ?? []), problem]);
  return problems.flatMap((problem) => {
    const group = alike.get(problem.message) ?? [];
    if (!tellsAll(problem) || group.length <= MOST_ALIKE) return [problem];
    return problem === group[0] ? [{ ...problem, message: `${problem.message} ; de même dans ${group.length - 1} autres exemples` }] : [];
  });
}

/** Whether the message says in full what was found, so that two alike are about the same thing. */
const tellsAll = ({ code, message }: Problem): boolean => code === 'exemple' && message.endsWith('}');
