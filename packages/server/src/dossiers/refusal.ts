import type { Evaluation } from '@akto/core';
import { Problem } from '../http/problem.js';

/** The refusal of a draft that does not hold: the problems are those that the page shows, at the same paths. */
export function invalid({ problems, tabs }: Evaluation): Problem {
  const errors = problems.filter(({ level }) => level === 'error');
  const count = errors.length === 1 ? 'Une donnée est à corriger' : `${errors.length} données sont à corriger`;
  return new Problem('dossier-invalide', `${count} avant de transmettre. Rien n’a été transmis, le brouillon est gardé.`, {
    problems,
    tabs: tabs.filter(({ visible, status }) => visible && status !== 'complete').map(({ key, status }) => ({ key, status })),
  });
}
