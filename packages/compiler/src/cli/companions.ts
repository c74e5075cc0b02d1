import { basename } from 'node:path';
import { BAREMES_FILE, checkBaremesFile } from '../baremes/baremes.js';
import { isShared, jsonFilesOf } from '../node/schema-files.js';
import { compilePortail, PORTAIL_FILE } from '../portail/compile.js';
import type { Problem } from '../problem.js';
import { checkShared } from '../ref/check-shared.js';
import type { Read } from '../ref/load.js';

/** Checks a file that is neither a dispositif nor the catalogue. */
type Check = () => readonly Problem[];

const BY_NAME: Readonly<Record<string, (file: string, read: Read) => readonly Problem[]>> = {
  [BAREMES_FILE]: checkBaremesFile,
  [PORTAIL_FILE]: (file, read) => compilePortail(file, read).problems,
};

/** The check of a file that stands beside dispositifs: rates, the portal's settings, shared definitions. Undefined for any other file. */
export function companionOf(file: string, read: Read): Check | undefined {
  const name = basename(file);
  const own = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
  if (own) return () => own(file, read);
  return isShared(file, read) ? () => checkShared(file, read) : undefined;
}

/** Those of the files of a folder. By name. */
export const companionsOf = (folder: string, read: Read): readonly Check[] => jsonFilesOf(folder).flatMap((file) => companionOf(file, read) ?? []);
