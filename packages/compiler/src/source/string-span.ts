import type { Span } from './json.js';

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|.)|[^]/gu;

/**
 * Where a part of a string's *decoded* text stands in the file: an expression is checked as text, but shown in a JSON literal
 * in which `"` takes two characters and `\u00e9` six.
 */
export function spanInString(literal: Span, offset: number, length: number): Span {
  const { source } = literal;
  const starts: number[] = [];
  const first = literal.offset + 1;
  const last = literal.offset + literal.length - 1;
  const raw = source.text.slice(first, last);
  for (const unit of raw.matchAll(ESCAPE)) {
    starts.push(first + unit.index);
    // A character outside the basic plane counts for two in JavaScript.
    if (!unit[0].startsWith('\\') && unit[0].length === 2) starts.push(first + unit.index + 1);
  }
  starts.push(last);
  const from = starts[Math.min(offset, starts.length - 1)] ?? first;
  const to = starts[Math.min(offset + length, starts.length - 1)] ?? last;
  return { source, offset: from, length: to - from };
}
