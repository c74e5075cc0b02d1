import type { CatalogueEntry, Compilation } from '../compile.js';
import { compileFile, readText } from '../node/compile-file.js';
import { dispositifsOf } from '../node/schema-files.js';

/** What a folder of schemas holds now: read again at each call, so that a new file counts at once. */
export interface Catalogue {
  readonly compilations: readonly Compilation[];
  readonly entries: readonly CatalogueEntry[];
}

export function compileFolder(folder: string): Catalogue {
  const compilations = dispositifsOf(folder).map(compileFile);
  return { compilations, entries: compilations.flatMap(({ module }) => module?.entry ?? []) };
}

/** The file that says `"x-code": "CODE"`, even when it is wrong elsewhere. */
export function fileOfCode(folder: string, code: string): string | undefined {
  const written = new RegExp(String.raw`"x-code"\s*:\s*"${code}"`);
  return dispositifsOf(folder).find((file) => written.test(readText(file) ?? ''));
}
