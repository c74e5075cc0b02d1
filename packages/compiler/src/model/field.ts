import type { Documents, Field, Limits, Option } from '@akto/core';
import type { Emitted } from '../emit/code.js';
import { get, isTrueAt, itemsAt, numberAt, objectAt, textAt, textOf, valueOf, type JsonObject } from '../source/json.js';
import type { Part } from '../symbols/part.js';
import { fieldProjection } from '../validators/projection.js';
import { readBase, readMessages } from './base.js';
import { readReadonly, readRequired } from './conditions.js';
import type { ModelContext } from './context.js';
import { readExpression } from './expression.js';
import { widgetOf } from './widget.js';

const LIMITS = ['minLength', 'maxLength', 'minimum', 'maximum', 'multipleOf', 'minItems', 'maxItems'] as const;
const BYTES_PER_MB = 1_048_576;

export function readLimits(schema: JsonObject): Limits {
  return Object.fromEntries(
    LIMITS.flatMap((name) => {
      const limit = numberAt(schema, name);
      return limit === undefined ? [] : [[name, limit]];
    }),
  );
}

export function readField(part: Part, context: ModelContext): Emitted<Field> {
  const { schema, type = 'text', parent } = part;
  const format = type === 'date' ? undefined : textAt(schema, 'format');
  const widget = widgetOf(part);
  const width = numberAt(schema, 'x-width');
  const value = parent && readExpression(get(schema, 'x-value'), parent.symbol, type, context, part.symbol.options);
  const source = textAt(schema, 'x-source');
  const initial = get(schema, 'default');
  const examples = itemsAt(schema, 'examples').map(valueOf);
  const messages = readMessages(schema);
  return {
    kind: 'field',
    ...readBase(part, context),
    type,
    ...(type === 'number' && textAt(schema, 'type') === 'integer' && { integer: true }),
    ...(format !== undefined && { format }),
    ...(widget !== undefined && { widget }),
    ...(width !== undefined && { width }),
    ...(examples.length > 0 && { examples }),
    required: readRequired(part, context),
    readonly: readReadonly(part, context),
    ...(value && { value }),
    ...(source !== undefined && { source }),
    ...(initial && { default: valueOf(initial) }),
    ...(part.options.length > 0 && { options: readOptions(part, context) }),
    limits: readLimits(schema),
    check: context.validators.use(fieldProjection(part)),
    ...(messages && { messages }),
  };
}

function readOptions(part: Part, context: ModelContext): readonly Emitted<Option>[] {
  return part.options.map(({ code, title, schema }) => {
    const visible = part.parent && readExpression(get(schema, 'x-visible'), part.parent.symbol, 'boolean', context);
    return { code, title, ...(visible && { visible }) };
  });
}

export function readDocuments(part: Part, context: ModelContext): Emitted<Documents> {
  const { schema } = part;
  const document = objectAt(schema, 'x-document');
  const messages = readMessages(schema);
  return {
    kind: 'documents',
    ...readBase(part, context),
    required: readRequired(part, context),
    limits: readLimits(schema),
    document: {
      code: textAt(document, 'code') ?? '',
      maxSize: Math.round((numberAt(document, 'maxSizeMb') ?? 0) * BYTES_PER_MB),
      formats: itemsAt(document, 'formats').flatMap((format) => textOf(format) ?? []),
      removable: isTrueAt(document, 'removable'),
    },
    ...(messages && { messages }),
  };
}
