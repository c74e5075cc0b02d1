import type { Bareme } from '@akto/core';
import type { Baremes } from '../baremes/baremes.js';
import { compileExpression } from '../expression/index.js';
import type { ValueType } from '../expression/symbols.js';
import { textOf, type JsonNode } from '../source/json.js';
import { walk, type Part } from '../symbols/part.js';
import { wordsOf } from './words.js';

/** The expression written at a node, in words; undefined when there is none. */
export type Say = (node: JsonNode | undefined, from: Part | undefined, expected: ValueType) => string | undefined;

export function sayer(root: Part, baremes: Baremes): Say {
  const parts = new Map([...walk(root)].map((part) => [part.path, part]));
  const nameOf = (table: Bareme): string => [...baremes.used].find(([, used]) => used === table)?.[0] ?? '';
  return (node, from, expected) => {
    const source = textOf(node);
    if (source === undefined || !from) return undefined;
    const { term, expression } = compileExpression(source, from.symbol, expected, { baremes });
    return term && expression ? wordsOf(term, { parts, reads: expression.reads, nameOf }) : source;
  };
}
