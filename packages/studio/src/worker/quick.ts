import { compileDispositif } from '@akto/compiler';
import { outlineOf } from '@akto/compiler/text';
import type { Quick } from './api.js';
import { files } from './files.js';
import { sha256 } from './hash.js';

export function quick(path: string): Quick {
  const { problems, module } = compileDispositif({ file: path, read: files.read, sha256, quick: true });
  return { problems, module: module && { code: module.code, hash: module.hash }, outline: outlineOf(path, files.read, false) };
}
