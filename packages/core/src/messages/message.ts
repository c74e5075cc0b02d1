import type { Definition, Messages, ValueNode } from '../model/definition.js';
import { isCheckbox } from '../model/value.js';
import { defaultMessage, type Params } from './catalogue.js';

function wording(messages: Messages | undefined, keyword: string): string | undefined {
  return messages && Object.hasOwn(messages, keyword) ? messages[keyword] : undefined;
}

/**
 * The message of a keyword on a node; nearest wins: the node (its `$ref` target included), the root, the French catalogue.
 * An unticked box fails `required`, but the root's `required` speaks of fields to fill (S39, « Saisie obligatoire »): for
 * boxes the root's wording is its `const`, and by default S41, « L'option doit être sélectionnée ».
 */
export function messageOf(definition: Definition, node: ValueNode, keyword: string, params: Params): string {
  const box = isCheckbox(node) && keyword === 'required';
  return (
    wording(node.messages, keyword) ??
    (box ? wording(node.messages, 'const') : undefined) ??
    wording(definition.messages, box ? 'const' : keyword) ??
    defaultMessage(node, keyword, params)
  );
}
