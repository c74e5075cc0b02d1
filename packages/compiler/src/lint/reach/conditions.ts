import { compileExpression } from '../../expression/index.js';
import { get, textOf, type JsonNode } from '../../source/json.js';
import { lineage, type Part } from '../../symbols/part.js';
import { formulaOf, type Formula } from './formula.js';

/**
 * The condition written at a node; undefined when there is none. A wrong one, which is told elsewhere, may turn out to be
 * anything: it is a fact of its own.
 */
export function conditionAt(node: JsonNode | undefined, from: Part | undefined): Formula | undefined {
  const source = textOf(node);
  if (!node || !from || source === undefined || source.trim() === '') return undefined;
  const { term, expression, constantValue } = compileExpression(source, from.symbol, 'boolean');
  if (typeof constantValue === 'boolean') return { is: 'constant', value: constantValue };
  return term && expression ? formulaOf(term, expression.reads) : { is: 'fact', subject: { key: `${node.source.file}:${node.offset}` } };
}

/** All that must be true for a part to be shown: its own condition and those of what holds it. */
export function visibilityOf(part: Part): readonly Formula[] {
  return [...lineage(part)].flatMap((each) => conditionAt(get(each.schema, 'x-visible'), each.parent) ?? []);
}

export const all = (...parts: readonly (Formula | undefined)[]): Formula => ({ is: 'and', parts: parts.filter((part) => part !== undefined) });
