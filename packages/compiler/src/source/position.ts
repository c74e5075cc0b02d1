import type { Problem } from '../problem.js';
import type { Source, Span } from './json.js';

/**
 * Notes something that the author must know.
 * @param missing the name that leads nowhere, when that is what is wrong: all places that cite it are told together
 */
export type Report = (at: Span, code: string, message: string, level?: Problem['level'], missing?: string) => void;

const lineStarts = new WeakMap<Source, readonly number[]>();

function startsOf(source: Source): readonly number[] {
  let starts = lineStarts.get(source);
  if (starts === undefined) {
    starts = [0, ...[...source.text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
    lineStarts.set(source, starts);
  }
  return starts;
}

/** Line and column, both from 1, of an offset. */
export function positionOf(source: Source, offset: number): { readonly line: number; readonly column: number } {
  const starts = startsOf(source);
  const after = starts.findIndex((start) => start > offset);
  const line = after === -1 ? starts.length : after;
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}

export function problemAt(at: Span, code: string, message: string, level: Problem['level'] = 'error'): Problem {
  return { file: at.source.file, offset: at.offset, length: at.length, ...positionOf(at.source, at.offset), code, message, level };
}
