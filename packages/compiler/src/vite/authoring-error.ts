import { basename } from 'node:path';
import { readText } from '../node/compile-file.js';
import type { Problem } from '../problem.js';
import { frameOf } from './frame.js';

/** What Vite shows over the page and in the terminal. */
export interface AuthoringError {
  readonly message: string;
  /** The file to mend. */
  readonly id: string;
  /** Both from 1, as `akto check` prints them. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
  readonly frame: string;
}

/** The place of the first error, and the list of all problems. Undefined when none is an error. */
export function authoringError(problems: readonly Problem[]): AuthoringError | undefined {
  const first = problems.find(({ level }) => level === 'error');
  if (!first) return undefined;
  return { ...placeOf(first), message: ['Schéma à corriger :', ...problems.map(oneLine)].join('\n') };
}

export const authoringWarning = (problem: Problem): AuthoringError => ({ ...placeOf(problem), message: oneLine(problem) });

function placeOf({ file, line, column }: Problem): Omit<AuthoringError, 'message'> {
  return { id: file, loc: { file, line, column }, frame: frameOf(readText(file) ?? '', line, column) };
}

const oneLine = ({ file, line, column, code, message }: Problem): string => `${basename(file)}:${line}:${column} ${code} ${message}`;
