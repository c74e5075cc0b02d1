import { Code } from './code.js';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
/** Below this length a name would cost more than it saves. */
const WORTH_SHARING = 24;

/** A JavaScript literal that is safe in a script, wherever it is put. */
export const quote = (text: string): string =>
  JSON.stringify(text).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

export interface Printed {
  /** `const` statements of the parts that occur more than once. */
  readonly shared: string;
  readonly value: string;
}

/** Prints a value as JavaScript. Equal objects and lists are written once and shared. */
export function print(value: unknown): Printed {
  const counts = new Map<string, number>();
  printValue(value, (source) => {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    return source;
  });
  const names = new Map<string, string>();
  const statements: string[] = [];
  const printed = printValue(value, (source, plain) => {
    if (plain.length < WORTH_SHARING || (counts.get(plain) ?? 0) < 2) return source;
    const known = names.get(plain);
    if (known !== undefined) return known;
    const name = `c${names.size}`;
    names.set(plain, name);
    statements.push(`const ${name}=${source};`);
    return name;
  });
  return { shared: statements.join('\n'), value: printed };
}

/** `keep` is told each object and list: how it is written now, and how it would be without sharing. */
type Keep = (source: string, plain: string) => string;

function printValue(value: unknown, keep: Keep): string {
  return printBoth(value, keep).source;
}

function printBoth(value: unknown, keep: Keep): { readonly source: string; readonly plain: string } {
  if (value instanceof Code) return { source: value.text, plain: value.text };
  if (typeof value !== 'object' || value === null) {
    const source = typeof value === 'string' ? quote(value) : JSON.stringify(value);
    return { source, plain: source };
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const parts = Array.isArray(value)
    ? value.map((item) => ({ key: '', ...printBoth(item, keep) }))
    : Object.entries(value).map(([key, item]) => ({ key: `${IDENTIFIER.test(key) ? key : quote(key)}:`, ...printBoth(item, keep) }));
  const join = (which: 'source' | 'plain'): string => `${open}${parts.map((part) => part.key + part[which]).join(',')}${close}`;
  const plain = join('plain');
  return { source: keep(join('source'), plain), plain };
}
