import type { Bareme, Language } from '@akto/core';

/** What emitted code may call. */
export type LanguageFunction = Exclude<keyof Language, 'version' | 'formats'>;

/**
 * A checked expression, ready to be written as JavaScript. Scopes are numbered from outside in: 0 is where the
 * expression is evaluated, n the element of the nth macro around.
 */
export type Term =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'regex'; readonly pattern: RegExp }
  | { readonly kind: 'table'; readonly table: Bareme }
  | { readonly kind: 'today' }
  | { readonly kind: 'read'; readonly how: 'value' | 'filled' | 'rows'; readonly scope: number; readonly index: number }
  /** The code that a macro over codes is looking at. */
  | { readonly kind: 'item'; readonly scope: number }
  | { readonly kind: 'call'; readonly name: LanguageFunction; readonly parameters: readonly Term[] }
  | { readonly kind: 'lambda'; readonly scope: number; readonly body: Term };

export function call(name: LanguageFunction, ...parameters: readonly Term[]): Term {
  return { kind: 'call', name, parameters };
}

/** Joins `a && (b && c)` into one call. */
export function joined(name: LanguageFunction, left: Term, right: Term): Term {
  const parts = [left, right].flatMap((term) =>
    term.kind === 'call' && term.name === name ? term.parameters : [term],
  );
  return call(name, ...parts);
}
