import type { Problem as Found, walk } from '@akto/core';
import { isoDate, plainBoolean, plainNumber, plainWords } from '../french.js';
import { valueOf, type JsonNode } from '../source/json.js';
import type { PlacedExample } from './read.js';

type Node = ReturnType<typeof walk> extends Iterable<infer Visit extends { readonly node: unknown }> ? Visit['node'] : never;

/** The node at a path of the answers written in the example itself; a row is named by its `_id`. */
export function answerNode({ answers, changes }: Pick<PlacedExample, 'answers' | 'changes'>, path: string): JsonNode | undefined {
  const changed = changes?.members.find(({ key }) => key === path)?.value;
  return changed ?? path.split('.').reduce<JsonNode | undefined>(within, answers);
}

function within(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.kind === 'object') return node.members.find((member) => member.key === key)?.value;
  return node?.kind === 'array' ? node.items.find((row) => (valueOf(row) as { _id?: unknown } | null)?._id === key) : undefined;
}

/** The innermost object written on the way to an answer that is missing; only its brace, for its fields are right. */
export function holderOf(answers: JsonNode | undefined, path: string): JsonNode | undefined {
  const segments = path.split('.');
  const holders = segments.map((_, index) => segments.slice(0, index).reduce<JsonNode | undefined>(within, answers));
  const innermost = holders.findLast((node) => node?.kind === 'object' || node?.kind === 'array');
  return innermost && { ...innermost, length: 1 };
}

/** The file ids of an answer that the example does not describe: the first, and the only file that no answer cites. */
export function unknownFile(answer: JsonNode, { documents, data }: Pick<PlacedExample, 'documents' | 'data'>): { readonly at: JsonNode; readonly why: string } | undefined {
  const at = answer.kind === 'array' ? answer.items.find((item) => !Object.hasOwn(documents, String(valueOf(item)))) : undefined;
  if (!at) return undefined;
  const cited = leavesOf(data);
  const [free, ...others] = Object.keys(documents).filter((id) => !cited.includes(id));
  const meant = free !== undefined && others.length === 0 ? ` (vouliez-vous "${free}" ?)` : '';
  return { at, why: `« documents » ne décrit aucun fichier « ${shortened(String(valueOf(at)))} »${meant}` };
}

const leavesOf = (value: unknown): readonly unknown[] => (typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value]);

/** What is wrong with an answer that the engine refuses, and what it must have meant, from how it is written. @param node of the field in the definition */
export function whyRefused({ keyword, message }: Found, answer: JsonNode, node: Node | undefined): string {
  const value = valueOf(answer);
  if (value === null) return `« null » laisse ce champ vide, ce qui donne « ${message} »`;
  if (node?.kind === 'documents' && typeof value === 'string') return `Des documents se donnent en liste, ["${value}"]`;
  const meant = meantBy(value, keyword, node);
  return `${shortened(JSON.stringify(value))} donne « ${message} »${meant === undefined ? '' : ` (vouliez-vous ${meant} ?)`}`;
}

function meantBy(value: unknown, keyword: string, node: Node | undefined): string | undefined {
  const options = node?.kind === 'field' ? (node.options ?? []) : [];
  if (options.length > 0 && typeof value !== 'object') {
    const same = options.find(({ code, title }) => [String(code), title].some((text) => plainWords(text) === plainWords(String(value)))) ?? options.find(({ title }) => plainWords(title).startsWith(plainWords(String(value))));
    return same && JSON.stringify(same.code);
  }
  const date = isoDate(value);
  if (date !== undefined && date !== value) return `"${date}"`;
  return keyword === 'type' ? (plainNumber(value) ?? plainBoolean(value))?.toString() : undefined;
}

const MOST = 40;
const shortened = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);
