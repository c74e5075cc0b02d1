import type { Term } from '../../expression/term.js';

/** Text by which two parts of different expressions are known for the same one: what they read is named by its path. */
export function keyOf(term: Term, reads: readonly string[]): string {
  switch (term.kind) {
    case 'literal':
      return JSON.stringify(term.value);
    case 'regex':
      return String(term.pattern);
    case 'table':
      return JSON.stringify(term.table);
    case 'today':
      return 'today';
    case 'item':
      return `item ${term.scope}`;
    case 'read':
      return `${term.how} ${term.scope} ${reads[term.index] ?? ''}`;
    case 'lambda':
      return `${term.scope} => ${keyOf(term.body, reads)}`;
    case 'call':
      return `${term.name}(${term.parameters.map((parameter) => keyOf(parameter, reads)).join(', ')})`;
  }
}
