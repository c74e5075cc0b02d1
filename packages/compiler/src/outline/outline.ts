import { openBaremes } from '../baremes/baremes.js';
import type { ValueType } from '../expression/symbols.js';
import { sayer, type Say } from '../fiche/say.js';
import { withoutLinks } from '../model/inline.js';
import { expand } from '../ref/expand.js';
import { openFolder, type Read } from '../ref/load.js';
import { get, itemsAt, textAt, textOf, type JsonNode, type Span } from '../source/json.js';
import { buildParts } from '../symbols/build.js';
import { objectOf, type Part, type Role } from '../symbols/part.js';

/** Where something is written in the file itself; what a shared definition brings stands where it is asked for. */
export interface Spot {
  /** UTF-16 offset and length. */
  readonly offset: number;
  readonly length: number;
}

/** A condition or a computation, as written and as a person would say it. */
export interface Told extends Spot {
  readonly source: string;
  readonly words: string;
}

export interface OutlineRule extends Spot {
  readonly id: string;
  readonly when?: Told;
  readonly must?: Told;
  readonly message: string;
  readonly level: 'error' | 'warning';
}

/** One tab, section, group, field or document type of a file, with all that decides of it. Plain data: it crosses to another thread. */
export interface OutlinePart extends Spot {
  readonly role: Role;
  readonly key: string;
  /** Template path. */
  readonly path: string;
  readonly title: string;
  readonly type?: ValueType;
  /** The whole schema of the part, which the key introduces. */
  readonly body: Spot;
  readonly options: readonly { readonly code: string | number; readonly title: string }[];
  /** By keyword: `x-visible`, `x-required`, `x-readonly`, `x-value`. */
  readonly conditions: Readonly<Record<string, Told>>;
  readonly rules: readonly OutlineRule[];
  readonly children: readonly OutlinePart[];
}

const CONDITIONS = ['x-visible', 'x-required', 'x-readonly', 'x-value'] as const;

interface Teller {
  readonly file: string;
  /** Undefined: expressions are given as written. */
  readonly say: Say | undefined;
}

/**
 * What a schema file holds, however wrong it is otherwise. Undefined while its JSON cannot be read.
 * @param inWords says expressions in words too, which takes as long as a compilation
 */
export function outlineOf(file: string, read: Read, inWords: boolean): OutlinePart | undefined {
  const silent = (): void => {};
  const folder = openFolder(file, read, silent);
  const document = folder.open(file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
  if (document?.kind !== 'object') return undefined;
  const root = buildParts(expand(document, folder, silent));
  return tell(root, document, { file, say: inWords ? sayer(root, openBaremes(folder, silent)) : undefined });
}

function tell(part: Part, around: Span, teller: Teller): OutlinePart {
  const at = part.at.source.file === teller.file ? part.at : around;
  const { role, key, path, type, options, schema, parent } = part;
  const told = (node: JsonNode | undefined, from: Part | undefined, expected: ValueType): Told | undefined => {
    const source = textOf(node);
    return node && source !== undefined ? { ...spotOf(node, at, teller), source, words: teller.say?.(node, from, expected) ?? source } : undefined;
  };
  const conditions = CONDITIONS.flatMap((keyword) => {
    const condition = told(get(schema, keyword), parent, keyword === 'x-value' ? (type ?? 'text') : 'boolean');
    return condition ? [[keyword, condition] as const] : [];
  });
  return {
    role,
    key,
    path,
    title: withoutLinks(textAt(schema, 'title') ?? key),
    ...(type && { type }),
    ...spotOf(at, at, teller),
    body: spotOf(schema, at, teller),
    options: options.map(({ code, title }) => ({ code, title })),
    conditions: Object.fromEntries(conditions),
    rules: itemsAt(objectOf(part), 'x-rules').map((rule) => {
      const [when, must] = [told(get(rule, 'when'), part, 'boolean'), told(get(rule, 'must'), part, 'boolean')];
      const level = textAt(rule, 'level') === 'warning' ? 'warning' : 'error';
      return { id: textAt(rule, 'id') ?? '', ...spotOf(get(rule, 'id') ?? rule, at, teller), ...(when && { when }), ...(must && { must }), message: textAt(rule, 'message') ?? '', level };
    }),
    children: part.children.map((child) => tell(child, at, teller)),
  };
}

const spotOf = (span: Span, around: Span, { file }: Teller): Spot => {
  const { offset, length } = span.source.file === file ? span : around;
  return { offset, length };
};
