import type { Node, Rows, Section, Tab } from '@akto/core';
import type { Emitted } from '../emit/code.js';
import { textAt } from '../source/json.js';
import { objectOf, type Part } from '../symbols/part.js';
import { readBase, readMessages } from './base.js';
import { readRequired } from './conditions.js';
import type { ModelContext } from './context.js';
import { readDocuments, readField, readLimits } from './field.js';
import { readTabLinks } from './links.js';
import { readRecap } from './recap.js';

export function readTab(part: Part, context: ModelContext): Emitted<Tab> {
  const base = readBase(part, context);
  const { links, plain } = readTabLinks(part.schema, context.links);
  const recap = readRecap(part, context.report);
  // A useful link without an address is still worth reading.
  const description = [...(base.description ?? []), ...plain.map((text) => [text])];
  return {
    kind: 'tab',
    key: part.key,
    ...base,
    ...(description.length > 0 && { description }),
    ...(links.length > 0 && { links }),
    ...(recap && { recap }),
    children: part.children.map((child) => readNode(child, context)),
  };
}

function readNode(part: Part, context: ModelContext): Emitted<Node> {
  if (part.role === 'documents') return readDocuments(part, context);
  if (part.role === 'rows') return readRows(part, context);
  return part.role === 'section' ? readSection(part, context) : readField(part, context);
}

function readSection(part: Part, context: ModelContext): Emitted<Section> {
  return { kind: 'section', ...readBase(part, context), children: part.children.map((child) => readNode(child, context)) };
}

function readRows(part: Part, context: ModelContext): Emitted<Rows> {
  const base = readBase(part, context);
  const messages = readMessages(part.schema);
  return {
    kind: 'rows',
    ...base,
    required: readRequired(part, context),
    limits: readLimits(part.schema),
    rowTitle: textAt(objectOf(part), 'title') ?? base.title,
    children: part.children.map((child) => readNode(child, context)),
    ...(messages && { messages }),
  };
}
