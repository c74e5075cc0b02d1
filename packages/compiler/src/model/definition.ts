import { language, type Definition, type Migration } from '@akto/core';
import type { Emitted } from '../emit/code.js';
import { get, itemsAt, objectAt, textAt, valueOf, type JsonNode, type JsonObject } from '../source/json.js';
import type { Part } from '../symbols/part.js';
import { readMessages } from './base.js';
import type { ModelContext } from './context.js';
import { plainText, readInline } from './inline.js';
import { readRules } from './rules.js';
import { readTab } from './tab.js';

/** All of the definition but what is computed from it. */
export type Model = Omit<Emitted<Definition>, 'hash' | 'order'>;

export function readModel(root: Part, context: ModelContext): Model {
  const { schema } = root;
  return {
    language: language.version,
    code: textAt(schema, 'x-code') ?? '',
    version: textAt(schema, 'x-version') ?? '',
    title: plainTextAt(schema, 'title', context),
    description: plainTextAt(schema, 'description', context),
    valid: readValid(schema),
    tabs: root.children.map((tab) => readTab(tab, context)),
    rules: readRules(root, context),
    messages: readMessages(schema) ?? {},
    migrations: itemsAt(schema, 'x-migrations').flatMap(readMigration),
  };
}

function plainTextAt(schema: JsonObject, keyword: string, { links }: ModelContext): string {
  const node = get(schema, keyword);
  return node ? plainText(readInline(node, links)) : '';
}

function readValid(schema: JsonObject): Definition['valid'] {
  const [from, to] = [textAt(objectAt(schema, 'x-valid'), 'from'), textAt(objectAt(schema, 'x-valid'), 'to')];
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function readMigration(node: JsonNode): readonly Migration[] {
  if (node.kind !== 'object') return [];
  const { $comment: _, ...step } = valueOf(node) as Migration & { $comment?: unknown };
  return [step];
}
