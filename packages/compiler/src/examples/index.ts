import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { jsonFilesOf } from '../node/schema-files.js';
import { wholeExample, type Example, type WrittenExample } from './written.js';

export type { Example, WrittenExample } from './written.js';

const written = (file: string): WrittenExample => JSON.parse(readFileSync(file, 'utf8')) as WrittenExample;

/** The files that an example is made of: itself, then its base if it has one. */
export function filesOf(file: string): readonly string[] {
  const { base } = written(file);
  return base === undefined ? [file] : [file, join(dirname(file), `${base}.json`)];
}

/** Reads one file of `exemples/CODE/`, whole. Throws when it, or its base, cannot be read: `akto check` says what is wrong. */
export function readExample(file: string): Example {
  const [own, base] = filesOf(file).map(written);
  return wholeExample(own as WrittenExample, base);
}

/** The examples of a dispositif by the name of their file, without `.json`. */
export const readExamples = (folder: string, code: string): ReadonlyMap<string, Example> =>
  new Map(jsonFilesOf(join(folder, 'exemples', code)).map((file) => [basename(file, '.json'), readExample(file)]));
