import { basename } from 'node:path';
import { BAREMES_FILE, checkBaremesFile } from '../baremes/baremes.js';
import { readText } from '../node/compile-file.js';
import { isShared, jsonFilesOf } from '../node/schema-files.js';
import { compilePortail, PORTAIL_FILE } from '../portail/compile.js';
import type { Problem } from '../problem.js';
import { checkShared } from '../ref/check-shared.js';

/** Checks a file that is neither a dispositif nor the catalogue. */
type Check = () => readonly Problem[];

const BY_NAME: Readonly<Record<string, (file: string) => readonly Problem[]>> = {
  [BAREMES_FILE]: (file) => checkBaremesFile(file, readText),
  [PORTAIL_FILE]: (file) => compilePortail(file, readText).problems,
};

/** The check of a file that stands beside dispositifs: rates, the portal's settings, shared definitions. Undefined for any other file. */
export function companionOf(file: string): Check | undefined {
  const name = basename(file);
  const own = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
  if (own) return () => own(file);
  return isShared(file) ? () => checkShared(file, readText) : undefined;
}

/** Those of the files of a folder. By name. */
export const companionsOf = (folder: string): readonly Check[] => jsonFilesOf(folder).flatMap((file) => companionOf(file) ?? []);
