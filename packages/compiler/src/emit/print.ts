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
  const plains = new Map<object, string>();
  // Without sharing: what tells equal ones.
  const plainOf = (part: unknown): string => {
    if (!isComposed(part)) return printLeaf(part);
    const plain = printComposed(part, plainOf);
    counts.set(plain, (counts.get(plain) ?? 0) + 1);
    plains.set(part, plain);
    return plain;
  };
  plainOf(value);

  const names = new Map<string, string>();
  const statements: string[] = [];
  const sourceOf = (part: unknown): string => {
    if (!isComposed(part)) return printLeaf(part);
    const plain = plains.get(part) ?? '';
    const known = names.get(plain);
    if (known !== undefined) return known;
    const source = printComposed(part, sourceOf);
    if (plain.length < WORTH_SHARING || (counts.get(plain) ?? 0) < 2) return source;
    const name = `c${names.size}`;
    names.set(plain, name);
    statements.push(`const ${name}=${source};`);
    return name;
  };
  const printed = sourceOf(value);
  return { shared: statements.join('\n'), value: printed };
}

const isComposed = (value: unknown): value is object => typeof value === 'object' && value !== null && !(value instanceof Code);

function printLeaf(value: unknown): string {
  if (value instanceof Code) return value.text;
  return typeof value === 'string' ? quote(value) : JSON.stringify(value);
}

function printComposed(value: object, print: (part: unknown) => string): string {
  if (Array.isArray(value)) return `[${value.map(print).join(',')}]`;
  return `{${Object.entries(value).map(([key, item]) => `${IDENTIFIER.test(key) ? key : quote(key)}:${print(item)}`).join(',')}}`;
}
