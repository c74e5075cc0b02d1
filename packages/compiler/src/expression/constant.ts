import { language } from '@akto/core';
import type { Term } from './term.js';

const functions = language as unknown as Readonly<Record<string, (...parameters: unknown[]) => unknown>>;

/**
 * The value that an expression has whatever the data, or undefined when it depends on them. Three-valued logic is the
 * analysis: every field is unknown, and what still has a value never depends on one (`1 > 2`, `rqth || true`).
 */
export function constantValue(term: Term): unknown {
  return evaluate(term, new Map());
}

function evaluate(term: Term, items: ReadonlyMap<number, unknown>): unknown {
  switch (term.kind) {
    case 'literal':
      return term.value;
    case 'regex':
      return term.pattern;
    case 'table':
      return term.table;
    case 'read':
    case 'today':
      return undefined;
    case 'item':
      return items.get(term.scope);
    case 'lambda':
      return (item: unknown) => evaluate(term.body, new Map(items).set(term.scope, item));
    case 'call': {
      const parameters = term.parameters.map((parameter) => evaluate(parameter, items));
      if (isGuess(term.name, parameters)) return undefined;
      return functions[term.name]!(...parameters);
    }
  }
}

/** `count` and `filter` answer even about what is unknown: a good answer for a dossier, not for all dossiers. */
function isGuess(name: string, [list, test]: readonly unknown[]): boolean {
  if (name === 'count') return list === undefined;
  if (name !== 'filter') return false;
  return !Array.isArray(list) || list.some((item) => (test as (item: unknown) => unknown)(item) === undefined);
}
