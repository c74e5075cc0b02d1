import { FUNCTIONS, type FunctionEntry, type OutlinePart } from '@akto/compiler/text';
import { getLocation, type JSONPath } from 'jsonc-parser';
import type { Hover, Proposal } from './api.js';

const CONDITIONS = new Set(['x-visible', 'x-required', 'x-readonly', 'x-value', 'when', 'must']);

/** Where in a file a name of the file itself may be written. */
interface Place {
  /** What the names are looked up from, then outward. */
  readonly from: OutlinePart;
  readonly is: 'expression' | 'required' | 'on' | 'path';
  /** Offset of the text's first character, after its quote. */
  readonly start: number;
}

function placeAt(text: string, offset: number, root: OutlinePart): Place | undefined {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  if (isAtPropertyKey || previousNode?.type !== 'string' || offset <= previousNode.offset || offset > previousNode.offset + previousNode.length) return undefined;
  const place = { start: previousNode.offset + 1 };
  const [last, before, , above] = [path.at(-1), path.at(-2), path.at(-3), path.at(-4)];
  const lineage = lineageOf(path, root);
  const owner = lineage.at(-1) ?? root;
  if (typeof last === 'string' && CONDITIONS.has(last)) return { ...place, is: 'expression', from: path.includes('x-rules') ? owner : (lineage.at(-2) ?? root) };
  if (before === 'required') return { ...place, is: 'required', from: owner };
  if (before === 'on') return { ...place, is: 'on', from: owner };
  return before === 'fields' && above === 'x-recap' ? { ...place, is: 'path', from: root } : undefined;
}

/** The parts that a path of the file goes through, outermost first, as far as the outline knows them. */
function lineageOf(path: JSONPath, root: OutlinePart): readonly OutlinePart[] {
  const parts = [root];
  for (let index = 0; index < path.length - 1; index += 1) {
    const child = path[index] === 'properties' ? parts.at(-1)?.children.find(({ key }) => key === path[index + 1]) : undefined;
    if (child) parts.push(child);
  }
  return parts;
}

/** From a part outward to the root. */
function scopes(from: OutlinePart, root: OutlinePart): readonly OutlinePart[] {
  const find = (part: OutlinePart): readonly OutlinePart[] | undefined => {
    if (part === from) return [part];
    for (const child of part.children) {
      const below = find(child);
      if (below) return [...below, part];
    }
    return undefined;
  };
  return find(root) ?? [root];
}

/** The part that a dotted name designates, looked up innermost first. */
function resolve(name: string, from: OutlinePart, root: OutlinePart): OutlinePart | undefined {
  const [first, ...rest] = name.split('.');
  const start = scopes(from, root).flatMap(({ children }) => children).find(({ key }) => key === first);
  return rest.reduce<OutlinePart | undefined>((part, key) => part?.children.find((child) => child.key === key), start);
}

const TYPES: Readonly<Record<string, string>> = { text: 'texte', number: 'nombre', date: 'date', boolean: 'oui ou non', code: 'liste', codes: 'choix multiple' };
const ROLES: Readonly<Record<string, string>> = { tab: 'onglet', section: 'section', rows: 'groupe répété', documents: 'pièce' };
const kindOf = ({ role, type }: OutlinePart): string => ROLES[role] ?? TYPES[type ?? ''] ?? 'champ';

const OPERAND = /([A-Za-z]\w*(?:\.\w+)*)\s*(?:==|!=|in\s*\[(?:[^\]]*,)?)\s*(?:'([\w-]*))?$/;
const NAME = /(?:([A-Za-z]\w*(?:\.\w+)*)\.)?([A-Za-z]\w*)?$/;

/** Names, codes and functions that may be written at an offset; undefined where the file takes none of its own. */
export function proposeNames(text: string, offset: number, root: OutlinePart | undefined): readonly Proposal[] | undefined {
  const place = root && placeAt(text, offset, root);
  if (!place) return undefined;
  const { from, is, start } = place;
  const end = closing(text, offset);
  if (is !== 'expression') {
    const parts = is === 'path' ? leaves(root).map((part) => [part.path.replaceAll('.*', ''), part] as const) : is === 'required' ? from.children.map((part) => [part.key, part] as const) : nearby(from, root);
    return parts.map(([name, part]) => field(name, part, start, end));
  }
  const written = text.slice(start, offset);
  const [, compared, begun] = OPERAND.exec(written) ?? [];
  const options = compared === undefined ? [] : (resolve(compared, from, root)?.options ?? []);
  if (options.length > 0) {
    const at = begun === undefined ? offset : offset - begun.length - 1;
    const to = begun !== undefined && text[offset] === "'" ? offset + 1 : offset;
    return options.map(({ code, title }) => ({ label: literal(code), detail: title, kind: 'value', from: at, to, text: literal(code) }));
  }
  const [, owner, name = ''] = NAME.exec(written) ?? [];
  const at = offset - name.length;
  if (owner !== undefined) {
    const inside = resolve(owner, from, root)?.children ?? [];
    return [...inside.map((part) => field(part.key, part, at, offset)), ...functions((form) => form === 'method' || form === 'macro', at, offset)];
  }
  return [...nearby(from, root).map(([label, part]) => field(label, part, at, offset)), ...functions((form) => form === 'function' || form === 'table', at, offset)];
}

/** The names that can be read from a part: its own, then those around it, each once. */
function nearby(from: OutlinePart, root: OutlinePart): readonly (readonly [string, OutlinePart])[] {
  const names = new Map<string, OutlinePart>();
  for (const { children } of scopes(from, root)) for (const part of children) if (!names.has(part.key)) names.set(part.key, part);
  return [...names];
}

const leaves = (part: OutlinePart): readonly OutlinePart[] => (part.children.length === 0 ? [part] : part.children.flatMap(leaves));
const literal = (code: string | number): string => (typeof code === 'number' ? String(code) : `'${code}'`);
const field = (label: string, part: OutlinePart, from: number, to: number): Proposal => ({ label, detail: `${part.title} (${kindOf(part)})`, kind: 'field', from, to, text: label });

const functions = (isWanted: (form: FunctionEntry['form']) => boolean, from: number, to: number): readonly Proposal[] =>
  [...FUNCTIONS.values()].filter(({ form }) => isWanted(form)).map(({ name, usage, description }) => {
    const call = usage.slice(usage.indexOf(`${name}(`));
    const [, parameters = ''] = /\((.*)\)/.exec(call) ?? [];
    const filled = parameters.split(', ').filter(Boolean).map((parameter) => `\${${parameter}}`).join(', ');
    return { label: name, detail: usage, help: description, kind: 'function', from, to, text: `${name}(${filled})`, isSnippet: true } as const;
  });

/** Where the text that holds an offset ends, its quote left out. */
function closing(text: string, offset: number): number {
  const end = /^[^"\n]*/.exec(text.slice(offset))?.[0].length ?? 0;
  return offset + end;
}

/** What the word at an offset is: a function with its arguments, or a field. */
export function hoverName(text: string, offset: number, root: OutlinePart | undefined): Hover | undefined {
  const place = root && placeAt(text, Math.max(1, offset), root);
  if (!place) return undefined;
  const before = /[\w.]*$/.exec(text.slice(place.start, offset))?.[0] ?? '';
  const after = /^\w*/.exec(text.slice(offset))?.[0] ?? '';
  const word = before + after;
  const [from, to] = [offset - before.length, offset + after.length];
  const last = word.slice(word.lastIndexOf('.') + 1);
  const known = FUNCTIONS.get(last);
  if (known && text[to] === '(') return { from: to - last.length, to, help: `\`\`\`\n${known.usage}\n\`\`\`\n\n${known.description}` };
  const part = word === '' ? undefined : resolve(word, place.from, root);
  if (!part) return undefined;
  const options = part.options.length === 0 ? [] : [part.options.slice(0, 12).map(({ code, title }) => `${code} : ${title}`).join('\n')];
  return { from, to, help: [`« ${part.title} » (${kindOf(part)})`, part.path, ...options].join('\n\n') };
}
