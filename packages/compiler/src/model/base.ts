import type { Expression, Messages, Paragraph } from '@akto/core';
import type { Emitted } from '../emit/code.js';
import { get, membersAt, textOf, type JsonObject } from '../source/json.js';
import type { Part } from '../symbols/part.js';
import type { ModelContext } from './context.js';
import { readExpression } from './expression.js';
import { hasLink, plainText, readInline, readParagraphs } from './inline.js';

export interface Base {
  readonly path: string;
  readonly title: string;
  readonly titleParts?: Paragraph;
  readonly description?: readonly Paragraph[];
  readonly visible?: Emitted<Expression>;
}

/** What every node of the model has. */
export function readBase(part: Part, context: ModelContext): Base {
  const title = get(part.schema, 'title');
  const description = get(part.schema, 'description');
  const titleParts = title ? readInline(title, context.links) : [];
  const visible = part.parent && readExpression(get(part.schema, 'x-visible'), part.parent.symbol, 'boolean', context);
  return {
    path: part.path,
    title: plainText(titleParts),
    ...(hasLink(titleParts) && { titleParts }),
    ...(description && { description: readParagraphs(description, context.links) }),
    ...(visible && { visible }),
  };
}

/** `x-messages`, or undefined when there is none. */
export function readMessages(schema: JsonObject): Messages | undefined {
  const entries = membersAt(schema, 'x-messages').flatMap(({ key, value }) => {
    const message = textOf(value);
    return message === undefined ? [] : [[key, message] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
