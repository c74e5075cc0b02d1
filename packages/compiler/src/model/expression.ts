import type { Expression } from '@akto/core';
import { compileExpression } from '../expression/index.js';
import type { SymbolNode, ValueType } from '../expression/symbols.js';
import { Code, type Emitted } from '../emit/code.js';
import { textOf, type JsonNode } from '../source/json.js';
import { spanInString } from '../source/string-span.js';
import type { ModelContext } from './context.js';

/**
 * Compiles the expression written at a node. Undefined when the node is absent, not a text, or wrong (reported).
 * `codes` is the list of the field that the expression computes.
 */
export function readExpression(
  node: JsonNode | undefined,
  from: SymbolNode,
  expected: ValueType,
  { report, baremes }: Pick<ModelContext, 'report' | 'baremes'>,
  codes?: SymbolNode['options'],
): Emitted<Expression> | undefined {
  const source = textOf(node);
  if (node === undefined || source === undefined || source.trim() === '') return undefined;
  const { expression, problems } = compileExpression(source, from, expected, { baremes, ...(codes && { codes }) });
  for (const { offset, length, code, message, level, missing } of problems) report(spanInString(node, offset, length), code, message, level, missing);
  return expression && { reads: expression.reads, run: new Code(expression.code) };
}
