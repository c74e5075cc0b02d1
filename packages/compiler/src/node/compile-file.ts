import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { measurePattern } from './measure-pattern.js';
import { compileDispositif, type Compilation } from '../compile.js';

/** Text of a file, or undefined when it cannot be read. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Compiles a schema file of the disk. */
export const compileFile = (file: string): Compilation => compileDispositif({ file, read: readText, sha256, measurePattern });
