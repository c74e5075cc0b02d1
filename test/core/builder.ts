/** Writes definitions by hand, as the compiler would emit them: paths, validators and the order of what is derived. */
import type { Definition, Derived, Documents, Expression, Field, Node, Rows, Scope, Section, Tab, Validator, ValidatorError } from '@akto/core';
import { language } from '@akto/core';

type Made<Kind> = (prefix: string) => Kind;

interface Schema {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array';
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}

function errorsOf(schema: Schema, value: unknown): readonly ValidatorError[] {
  const errors: ValidatorError[] = [];
  const test = (keyword: string, ok: boolean, params: ValidatorError['params'] = {}): void => {
    if (!ok) errors.push({ keyword, params });
  };
  if (schema.type) test('type', schema.type === 'integer' ? Number.isInteger(value) : typeOf(value) === schema.type);
  if (typeof value === 'string') {
    if (schema.maxLength !== undefined) test('maxLength', language.ucs2length(value) <= schema.maxLength, { limit: schema.maxLength });
    if (schema.minLength !== undefined) test('minLength', language.ucs2length(value) >= schema.minLength, { limit: schema.minLength });
    if (schema.format !== undefined) test('format', language.formats[schema.format]?.(value) === true, { format: schema.format });
  }
  if (typeof value === 'number') {
    if (schema.minimum !== undefined) test('minimum', value >= schema.minimum, { limit: schema.minimum });
    if (schema.maximum !== undefined) test('maximum', value <= schema.maximum, { limit: schema.maximum });
  }
  if (Array.isArray(value)) {
    if (schema.minItems !== undefined) test('minItems', value.length >= schema.minItems, { limit: schema.minItems });
    if (schema.maxItems !== undefined) test('maxItems', value.length <= schema.maxItems, { limit: schema.maxItems });
  }
  if (schema.enum) test('enum', schema.enum.includes(value), { allowedValues: schema.enum });
  if ('const' in schema) test('const', schema.const === value, { allowedValue: schema.const });
  if (schema.items && Array.isArray(value)) for (const item of value) errors.push(...errorsOf(schema.items, item));
  return errors;
}

/** Like ajv's: all errors of a value, in no order of importance. */
export function validator(schema: Schema): Validator {
  const validate: Validator = (value) => {
    validate.errors = errorsOf(schema, value);
    return validate.errors.length === 0;
  };
  return validate;
}

export function expression(reads: readonly string[], run: (scope: Scope) => unknown): Expression {
  return { reads, run };
}

/** A condition that reads one boolean, or any value to compare with. */
export function when(path: string, expected: unknown = true): Expression {
  return expression([path], (scope) => language.eq(scope.value(0), expected));
}

function path(prefix: string, key: string): string {
  return prefix === '' ? key : `${prefix}.${key}`;
}

type FieldParts = Partial<Omit<Field, 'kind' | 'path' | 'check'>> & { readonly schema?: Schema };

export function field(key: string, { schema, ...parts }: FieldParts = {}): Made<Field> {
  const type = parts.type ?? 'text';
  const codes = parts.options?.map(({ code }) => code);
  const byType: Readonly<Record<string, Schema>> = {
    text: { type: 'string' },
    date: { type: 'string', format: 'date' },
    number: { type: parts.integer ? 'integer' : 'number' },
    boolean: { type: 'boolean' },
    code: { type: 'string', enum: codes ?? [] },
    codes: { type: 'array', items: { enum: codes ?? [] } },
  };
  const own = { ...byType[type], ...parts.limits, ...(parts.format ? { format: parts.format } : {}), ...schema };
  return (prefix) => ({
    kind: 'field', path: path(prefix, key), title: key, type, required: false, readonly: false, limits: {}, check: validator(own), ...parts,
  });
}

/** A box to tick, which must be ticked. */
export function attestation(key: string, parts: FieldParts = {}): Made<Field> {
  return field(key, { type: 'boolean', widget: 'checkbox', required: true, schema: { const: true }, ...parts });
}

export function section(key: string, children: readonly Made<Node>[], parts: Partial<Section> = {}): Made<Section> {
  return (prefix) => ({
    kind: 'section', path: path(prefix, key), title: key, children: children.map((child) => child(path(prefix, key))), ...parts,
  });
}

export function rows(key: string, children: readonly Made<Node>[], parts: Partial<Rows> = {}): Made<Rows> {
  return (prefix) => ({
    kind: 'rows', path: path(prefix, key), title: key, rowTitle: key, required: false, limits: {},
    children: children.map((child) => child(path(path(prefix, key), '*'))), ...parts,
  });
}

export function documents(key: string, parts: Partial<Documents> = {}): Made<Documents> {
  return (prefix) => ({
    kind: 'documents', path: path(prefix, key), title: key, required: false, limits: { maxItems: 5 },
    document: { code: key, maxSize: 20 * 1024 * 1024, formats: ['pdf', 'jpg'], removable: false }, ...parts,
  });
}

export function tab(key: string, children: readonly Made<Node>[], parts: Partial<Tab> = {}): Tab {
  return { kind: 'tab', key, path: key, title: key, children: children.map((child) => child(key)), ...parts };
}

export function allNodes(nodes: readonly (Tab | Node)[]): readonly (Tab | Node)[] {
  return nodes.flatMap((node) => [node, ...('children' in node ? allNodes(node.children) : [])]);
}

/** Depth first: what an entry reads, and the visibility of all that holds what it reads, comes before it. */
export function orderOf(tabs: readonly Tab[]): readonly Derived[] {
  const nodes = new Map(allNodes(tabs).map((node) => [node.path, node]));
  const order: Derived[] = [];
  const done = new Set<string>();
  const visit = (name: string, what: Derived['what']): void => {
    const node = nodes.get(name);
    const source = what === 'visible' ? node?.visible : node?.kind === 'field' ? node.value : undefined;
    if (!source || done.has(`${what} ${name}`)) return;
    done.add(`${what} ${name}`);
    for (const read of source.reads) {
      visit(read, 'value');
      const keys = read.split('.');
      keys.forEach((_, index) => visit(keys.slice(0, index + 1).join('.'), 'visible'));
    }
    order.push({ path: name, what });
  };
  for (const name of nodes.keys()) {
    visit(name, 'visible');
    visit(name, 'value');
  }
  return order;
}

export function definition(tabs: readonly Tab[], parts: Partial<Definition> = {}): Definition {
  return {
    language: 2, code: 'ESSAI', version: '1.0.0', hash: 'h1', title: 'Essai', description: '', valid: {},
    tabs, rules: [], order: orderOf(tabs), messages: {}, migrations: [], ...parts,
  };
}

export const TODAY = '2026-11-23';
export const CONTEXT = { today: TODAY };
