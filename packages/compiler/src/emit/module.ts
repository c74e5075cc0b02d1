import type { Definition } from '@akto/core';
import type { Emitted } from './code.js';
import { print } from './print.js';

/** As the file is opened every answer is checked once: browsers that know explicit compile hints (Chrome 136) then compile all of it while they read it. */
const EAGER = '//# allFunctionsCalledOnLoad';

/**
 * The compiled module: one expression of the language `L`, which imports nothing and evaluates nothing, and is therefore the same
 * in a page under a strict policy, in a worker and in Node. The same definition gives the same bytes.
 */
export function emitModule(definition: Emitted<Definition>, validators: string): string {
  const { shared, value } = print(definition);
  const lines = ['export default (L) => {', validators, shared, `return ${value};`, '};'].filter((line) => line !== '');
  return [EAGER, ...lines, `export const uses=${JSON.stringify(usesOf(lines))};`, ''].join('\n');
}

/** What the module calls of the language, so that a page loads no more of it. A text that reads like a call only adds a name. */
function usesOf(lines: readonly string[]): readonly string[] {
  const calls = lines.join('\n').matchAll(/\bL\.(\w+)(?:(?<=\.formats)(?:\.(\w+)|\["([^"]+)"\]))?/g);
  return [...new Set([...calls].map(([, name, format = undefined, quoted = format]) => (quoted === undefined ? String(name) : `${name}.${quoted}`)))].sort();
}
