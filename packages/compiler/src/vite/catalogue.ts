import type { Catalogue } from '@akto/core';
import type { CatalogueEntry, Compilation } from '../compile.js';
import { compileCatalogueOf } from '../node/compile-catalogue.js';
import { versionModules, withVersions, type VersionModule } from '../node/versions.js';
import { compileFile, readText, reading } from '../node/compile-file.js';
import { dispositifsOf } from '../node/schema-files.js';
import type { Problem } from '../problem.js';

/** What a folder of schemas holds now: read again at each call, so that a new file counts at once. */
export interface CompiledFolder {
  readonly compilations: readonly Compilation[];
  readonly entries: readonly CatalogueEntry[];
  /** Of the versions before. */
  readonly versions: readonly VersionModule[];
  /** Undefined when there is a mistake in it. */
  readonly catalogue: Catalogue | undefined;
  /** Those of the dispositifs, then those of the catalogue. */
  readonly problems: readonly Problem[];
}

export function compileFolder(folder: string): CompiledFolder {
  const read = reading();
  const files = dispositifsOf(folder, read);
  const compilations = files.map((file) => compileFile(file, read));
  const offered = files.flatMap((file, index) => {
    const entry = compilations[index]?.module?.entry;
    return entry ? [{ entry, versions: versionModules(file, entry) }] : [];
  });
  const { catalogue, problems } = compileCatalogueOf(folder, compilations, read);
  return {
    compilations,
    entries: offered.map(({ entry, versions }) => withVersions(entry, versions)),
    versions: offered.flatMap(({ versions }) => versions),
    catalogue,
    problems: [...compilations.flatMap((compilation) => compilation.problems), ...problems],
  };
}

/** The file that says `"x-code": "CODE"`, even when it is wrong elsewhere. */
export function fileOfCode(folder: string, code: string): string | undefined {
  const written = new RegExp(String.raw`"x-code"\s*:\s*"${code}"`);
  return dispositifsOf(folder).find((file) => written.test(readText(file) ?? ''));
}
