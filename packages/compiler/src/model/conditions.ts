import type { Condition } from '@akto/core';
import type { Emitted } from '../emit/code.js';
import { plainBoolean } from '../french.js';
import { get, isTrueAt, itemsAt, textOf } from '../source/json.js';
import { objectOf, type Part } from '../symbols/part.js';
import type { ModelContext } from './context.js';
import { readExpression } from './expression.js';

/** Whether the parent's `required` names the part. */
export const isListedRequired = (part: Part): boolean =>
  itemsAt(part.parent && objectOf(part.parent), 'required').some((name) => textOf(name) === part.key);

/** Mandatory whenever it is visible. */
export const isAlwaysRequired = (part: Part): boolean => isListedRequired(part) || isTrueAt(part.schema, 'x-required');

export function readRequired(part: Part, context: ModelContext): Emitted<Condition> {
  if (isAlwaysRequired(part)) return true;
  const node = get(part.schema, 'x-required');
  const meant = plainBoolean(textOf(node));
  if (node && meant !== undefined) {
    context.report(node, 'constante', meant ? '« x-required » vaut toujours vrai : écrivez true, sans guillemets' : '« x-required » vaut toujours faux : retirez-le');
    return meant;
  }
  return (part.parent && readExpression(node, part.parent.symbol, 'boolean', context)) ?? false;
}

/** A computed field is never typed, so it is read-only too. */
export function readReadonly(part: Part, context: ModelContext): Emitted<Condition> {
  const { schema, parent } = part;
  if (isTrueAt(schema, 'readOnly') || get(schema, 'x-value')) return true;
  return (parent && readExpression(get(schema, 'x-readonly'), parent.symbol, 'boolean', context)) ?? false;
}
