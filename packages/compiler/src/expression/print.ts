import type { Bareme } from '@akto/core';
import type { Term } from './term.js';

/** JavaScript source of a function of the scope, such as `s=>L.gt(L.age(s.value(0),s.today),29)`. */
export function printExpression(term: Term): string {
  return `s=>${print(term)}`;
}

function scopeName(scope: number): string {
  return scope === 0 ? 's' : `r${scope}`;
}

function print(term: Term): string {
  switch (term.kind) {
    case 'literal':
      return typeof term.value === 'string' ? printText(term.value) : String(term.value);
    case 'regex':
      return `/${term.pattern.source}/u`;
    case 'table':
      return printTable(term.table);
    case 'today':
      return 's.today';
    case 'read':
      return `${scopeName(term.scope)}.${term.how}(${term.index})`;
    case 'item':
      return scopeName(term.scope);
    case 'call':
      return `L.${term.name}(${term.parameters.map(print).join(',')})`;
    case 'lambda':
      return `${scopeName(term.scope)}=>${print(term.body)}`;
  }
}

/** The module may be put inside a `<script>`, and older readers take U+2028 and U+2029 for line ends. */
function printText(value: string): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Codes and dates only hold what JSON and JavaScript write alike, once a script cannot end inside. */
function printTable({ keys, versions }: Bareme): string {
  const lines = versions.map(({ from, values }) => `{from:${printText(from)},values:${JSON.stringify(values)}}`);
  return `{keys:[${keys.map((key) => `[${key.map((each) => (typeof each === 'string' ? printText(each) : each)).join(',')}]`).join(',')}],versions:[${lines.join(',')}]}`;
}
