import type { Baremes } from '../../baremes/baremes.js';
import { compileExpression } from '../../expression/index.js';
import { get, textOf, type JsonNode } from '../../source/json.js';
import { lineage, type Part } from '../../symbols/part.js';
import { isCheckbox } from '../../symbols/role.js';
import { formulaOf, type Formula } from './formula.js';

/** The conditions of one dispositif, each understood once. */
export interface Conditions {
  /** The condition written at a node; undefined when there is none. */
  at(node: JsonNode | undefined, from: Part | undefined): Formula | undefined;
  /** What must be true for a field's value to be known. A hidden check box is false: that is a value. */
  shown(part: Part | undefined): readonly Formula[];
  /** All that must be true for a part to be shown: its own condition and those of what holds it. */
  around(part: Part): readonly Formula[];
}

export function createConditions(baremes: Baremes): Conditions {
  const known = new Map<Part, Map<JsonNode, Formula>>();
  const conditions: Conditions = {
    at(node, from) {
      const source = textOf(node);
      if (!node || !from || source === undefined || source.trim() === '') return undefined;
      const here = known.get(from) ?? new Map<JsonNode, Formula>();
      known.set(from, here);
      const formula = here.get(node) ?? understood(source, node, from, baremes);
      here.set(node, formula);
      return formula;
    },
    shown: (part) => (part && !isCheckbox(part.schema) ? conditions.around(part) : []),
    around: (part) => [...lineage(part)].flatMap((each) => conditions.at(get(each.schema, 'x-visible'), each.parent) ?? []),
  };
  return conditions;
}

/** A wrong condition, which is told elsewhere, may turn out to be anything: it is a fact of its own. */
function understood(source: string, node: JsonNode, from: Part, baremes: Baremes): Formula {
  const { term, expression, constantValue } = compileExpression(source, from.symbol, 'boolean', { baremes });
  if (typeof constantValue === 'boolean') return { is: 'constant', value: constantValue };
  return term && expression ? formulaOf(term, expression.reads) : { is: 'fact', subject: { key: `${node.source.file}:${node.offset}` } };
}

export const all = (...parts: readonly (Formula | undefined)[]): Formula => ({ is: 'and', parts: parts.filter((part) => part !== undefined) });
