import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { measurePattern } from './measure-pattern.js';
import { compileDispositif, type Compilation } from '../compile.js';
import type { Read } from '../ref/load.js';

/** Text of a file, or undefined when it cannot be read. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads each file once, as it then is: for work on a whole folder, whose files lean on one another. */
export function reading(): Read {
  const texts = new Map<string, string | undefined>();
  return (path) => {
    if (!texts.has(path)) texts.set(path, readText(path));
    return texts.get(path);
  };
}

/** Compiles a schema file of the disk. */
export const compileFile = (file: string, read: Read = readText): Compilation => compileDispositif({ file, read, sha256, measurePattern });
