import vm from 'node:vm';
import { language, type Scope } from '@akto/core';
import type { CompiledExpression } from '../../packages/compiler/src/expression/index.js';

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The value at a template path; `rows` are the indexes of the rows around, outermost first. */
function valueAt(data: unknown, path: string, rows: readonly number[]): unknown {
  let star = 0;
  return path.split('.').reduce<unknown>((value, key) => {
    const step = key === '*' ? rows[star++]! : key;
    return (value as Record<string, unknown> | undefined)?.[step];
  }, data);
}

/** A scope over plain data, in which everything is visible and valid. */
function scopeOver(reads: readonly string[], data: unknown, today: string, rows: readonly number[]): Scope {
  const at = (read: number) => {
    const value = valueAt(data, reads[read]!, rows);
    return isEmpty(value) ? undefined : value;
  };
  return {
    today,
    value: at,
    filled: (read) => at(read) !== undefined,
    rows: (read) => {
      const around = rows.slice(0, reads[read]!.split('*').length - 1);
      const values = (at(read) ?? []) as readonly unknown[];
      return values.map((_, index) => scopeOver(reads, data, today, [...around, index]));
    },
  };
}

/** The emitted function, joined to the language of core as a compiled module does it. */
export function load(expression: CompiledExpression): (data: unknown, today?: string, rows?: readonly number[]) => unknown {
  const factory = vm.runInThisContext(`L=>${expression.code}`) as (L: typeof language) => (scope: Scope) => unknown;
  const run = factory(language);
  return (data, today = '2026-01-01', rows = []) => run(scopeOver(expression.reads, data, today, rows));
}
