import { evaluate, followPaths, migrate, nodeAt, type Context, type Definition, type Transmission } from '@akto/core';
import { Problem } from '../http/problem.js';

/**
 * Of a dossier to be completed, only what was asked may change. What a new answer reveals or hides may come and go, and what
 * is computed follows. What was sent in an older version is compared as the complement's version understands it.
 * @param paths what was asked, in the version that was sent
 * @throws Problem 422 that names the paths
 */
export function assertOnlyAsked(definition: Definition, sent: Transmission, after: Transmission, paths: readonly string[], context: Context): void {
  const before = inVersionOf(definition, sent);
  const asked = followPaths(definition, sent.version, paths);
  const was = leavesOf(before);
  const is = leavesOf(after);
  const evaluations = [before, after].map(({ data, documents }) => evaluate(definition, data, documents, context));
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path));
  const shown = (path: string): boolean => evaluations.every(({ nodes }) => nodes.get(path)?.visible !== false);
  const wrong = changed.filter((path) => shown(path) && !isAsked(path, asked) && !isComputed(definition, path));
  if (wrong.length > 0) throw new Problem('hors-complement', 'Des réponses qui n’étaient pas à compléter ont changé. Rechargez la page pour repartir de ce qui a été transmis.', { paths: wrong });
}

function inVersionOf(definition: Definition, sent: Transmission): Transmission {
  const { data } = migrate(definition, { ...sent, id: '', visited: [], origin: {}, aside: {}, review: [], savedAt: null, revision: 0 });
  return { ...sent, data };
}

const leavesOf = ({ data }: Transmission): ReadonlyMap<string, string> => new Map(leaves(data, ''));

const isAsked = (path: string, asked: readonly string[]): boolean => asked.some((one) => path === one || path.startsWith(`${one}.`));

function isComputed(definition: Definition, path: string): boolean {
  const node = nodeAt(definition, path);
  return node?.kind === 'field' && node.value !== undefined;
}

/** Every value with its path; a list of codes or documents is one value, written as JSON. Rows go by their position. */
function leaves(value: unknown, path: string): (readonly [string, string])[] {
  const isRows = Array.isArray(value) && value.some((item) => typeof item === 'object' && item !== null);
  if (typeof value !== 'object' || value === null || (Array.isArray(value) && !isRows)) return [[path, JSON.stringify(value)]];
  return Object.entries(value).flatMap(([key, inside]) => leaves(inside, path === '' ? key : `${path}.${key}`));
}
