import { openBaremes } from '../baremes/baremes.js';
import { expand } from '../ref/expand.js';
import { openFolder, type Read } from '../ref/load.js';
import { buildParts } from '../symbols/build.js';
import type { Block } from './blocks.js';
import { sayer } from './say.js';
import { sheetOf } from './sheet.js';

/** The sheet of a schema file that compiles; none when it cannot be read. */
export function sheetOfFile(file: string, read: Read): readonly Block[] {
  const silent = (): void => {};
  const folder = openFolder(file, read, silent);
  const document = folder.open(file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1));
  if (document?.kind !== 'object') return [];
  const root = buildParts(expand(document, folder, silent));
  return sheetOf(root, sayer(root, openBaremes(folder, silent)));
}
