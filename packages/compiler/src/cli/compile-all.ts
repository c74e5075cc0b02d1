import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CATALOGUE_FILE, type CatalogueCompilation } from '../catalogue/compile.js';
import type { Compilation } from '../compile.js';
import { compileCatalogueOf } from '../node/compile-catalogue.js';
import { compileFile, readText, reading } from '../node/compile-file.js';
import { dispositifsOf, isFolder } from '../node/schema-files.js';
import type { Problem } from '../problem.js';
import { positionOf } from '../source/position.js';
import { companionOf, companionsOf } from './companions.js';
import { pathsOf } from './names.js';
import { UsageError } from './usage.js';

export interface CompiledFile {
  readonly file: string;
  readonly compilation: Compilation;
}

export interface Compiled {
  readonly dispositifs: readonly CompiledFile[];
  /** Of the first folder named, with all the dispositifs. */
  readonly catalogue: CatalogueCompilation;
  /** Of the other files of the folder, whether a dispositif reads them or not. */
  readonly companions: readonly Problem[];
  /** How many files were read for themselves. */
  readonly count: number;
}

const DEFAULT_FOLDER = 'schemas';

/** Compiles what was named, by code, file or folder, or `schemas/`, with the catalogue beside them. */
export function compileAll(named: readonly string[]): Compiled {
  const read = reading();
  const paths = named.length > 0 ? pathsOf(named, read) : [DEFAULT_FOLDER];
  const files = paths.flatMap((path) => {
    if (isFolder(path)) return dispositifsOf(path, read);
    return basename(path) === CATALOGUE_FILE || companionOf(path, read) ? [] : [path];
  });
  const companions = paths.flatMap((path) => (isFolder(path) ? companionsOf(path, read) : (companionOf(path, read) ?? [])));
  const [first = DEFAULT_FOLDER] = paths;
  const folder = isFolder(first) ? first : dirname(first);
  const hasCatalogue = existsSync(join(folder, CATALOGUE_FILE));
  if (files.length + companions.length === 0 && !hasCatalogue) throw new UsageError('Aucun dispositif : un dispositif est un fichier JSON qui contient « x-code »');
  const dispositifs = [...new Set(files)].map((file) => ({ file, compilation: compileFile(file, read) }));
  return {
    dispositifs,
    catalogue: compileCatalogueOf(folder, dispositifs.map(({ compilation }) => compilation), read),
    companions: companions.flatMap((check) => check()),
    count: dispositifs.length + companions.length + (hasCatalogue ? 1 : 0),
  };
}

/** The problems of all files. One in a shared file, met from several dispositifs, counts once. */
export function problemsOf({ dispositifs, catalogue, companions }: Compiled): readonly Problem[] {
  const all = [...dispositifs.flatMap(({ compilation }) => compilation.problems), ...companions, ...catalogue.problems];
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values(), ...duplicateCodes(dispositifs)];
}

/** Two files with one code would be written to the same module. */
export function duplicateCodes(compiled: readonly CompiledFile[]): readonly Problem[] {
  const files = new Map<string, string>();
  return compiled.flatMap(({ file, compilation }): Problem[] => {
    const code = compilation.module?.entry.code;
    if (code === undefined) return [];
    const earlier = files.get(code);
    if (earlier === undefined) {
      files.set(code, file);
      return [];
    }
    // The file that has not the name of its code is most probably the copy.
    const isCopy = (path: string): boolean => basename(path) !== `${code}.json`;
    const [copy, original] = isCopy(earlier) && !isCopy(file) ? [earlier, file] : [file, earlier];
    return [{ ...placeOfCode(copy), code: 'code-double', message: `Le code « ${code} » est déjà celui de ${original} : donnez à chacun le sien`, level: 'error' }];
  });
}

function placeOfCode(file: string): Pick<Problem, 'file' | 'offset' | 'length' | 'line' | 'column'> {
  const source = { file, text: readText(file) ?? '' };
  const found = /"x-code"\s*:\s*("[^"]*")/.exec(source.text);
  const [offset, length] = found ? [found.index + found[0].length - found[1]!.length, found[1]!.length] : [0, 1];
  return { file, offset, length, ...positionOf(source, offset) };
}
