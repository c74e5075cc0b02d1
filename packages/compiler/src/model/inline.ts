import type { Inline, Paragraph } from '@akto/core';
import { textOf, type JsonNode } from '../source/json.js';
import { spanInString } from '../source/string-span.js';
import type { Links } from './links.js';

const LINK = /\[([^\][]+)\]\(([^()\s]*)\)/g;
const BLANK_LINE = /\n[^\S\n]*\n\s*/;

/** A text in which `[text](address)` is a link, and nothing else is special. */
export function readInline(node: JsonNode, links: Links): Paragraph {
  return inlineOf(textOf(node) ?? '', 0, node, links);
}

/** A description: paragraphs are separated by a blank line. */
export function readParagraphs(node: JsonNode, links: Links): readonly Paragraph[] {
  const text = textOf(node) ?? '';
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (const block of text.split(BLANK_LINE)) {
    from = text.indexOf(block, from);
    if (block.trim() !== '') paragraphs.push(inlineOf(block, from, node, links));
    from += block.length;
  }
  return paragraphs;
}

/** The text alone, links replaced by their words. */
export const plainText = (parts: Paragraph): string => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** The same from the text as it is written, whether or not its links can be followed. */
export const withoutLinks = (text: string): string => text.replace(LINK, '$1');

export const hasLink = (parts: Paragraph): boolean => parts.some((part) => typeof part !== 'string');

/** In French no line begins with one of these signs, nor ends with an opening quote: authors write ordinary spaces. */
const bound = (text: string): string => text.replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0');

function inlineOf(text: string, start: number, literal: JsonNode, links: Links): Paragraph {
  const parts: Inline[] = [];
  const push = (read: Inline): void => {
    const part = typeof read === 'string' ? bound(read) : { ...read, text: bound(read.text) };
    const last = parts.at(-1);
    if (part === '') return;
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, words = '', address = ''] = match;
    push(text.slice(end, match.index));
    const href = links.resolve(address, spanInString(literal, start + match.index, whole.length));
    push(href === undefined ? words : { text: words, href });
    end = match.index + whole.length;
  }
  push(text.slice(end));
  return parts;
}
