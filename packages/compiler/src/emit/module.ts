import type { Definition } from '@akto/core';
import type { Emitted } from './code.js';
import { print } from './print.js';

/**
 * The compiled module: one expression of the language `L`, which imports nothing and evaluates nothing, and is therefore the same
 * in a page under a strict policy, in a worker and in Node. The same definition gives the same bytes.
 */
export function emitModule(definition: Emitted<Definition>, validators: string): string {
  const { shared, value } = print(definition);
  return ['export default (L) => {', validators, shared, `return ${value};`, '};', ''].filter((line, index, all) => line !== '' || index === all.length - 1).join('\n');
}
