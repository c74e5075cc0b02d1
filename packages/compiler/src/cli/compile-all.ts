import { existsSync } from 'node:fs';
import type { Compilation } from '../compile.js';
import { compileFile } from '../node/compile-file.js';
import { dispositifsOf, isFolder } from '../node/schema-files.js';
import type { Problem } from '../problem.js';
import { UsageError } from './usage.js';

export interface CompiledFile {
  readonly file: string;
  readonly compilation: Compilation;
}

const DEFAULT_FOLDER = 'schemas';

/** Compiles the files and folders that were named, or `schemas/`. */
export function compileAll(paths: readonly string[]): readonly CompiledFile[] {
  const files = (paths.length > 0 ? paths : [DEFAULT_FOLDER]).flatMap((path) => {
    if (isFolder(path)) return dispositifsOf(path);
    if (existsSync(path)) return [path];
    throw new UsageError(`Fichier ou dossier introuvable : « ${path} »`);
  });
  if (files.length === 0) throw new UsageError('Aucun dispositif : un dispositif est un fichier JSON qui contient « x-code »');
  return [...new Set(files)].map((file) => ({ file, compilation: compileFile(file) }));
}

/** The problems of all files. One in a shared file, met from several dispositifs, counts once. */
export function problemsOf(compiled: readonly CompiledFile[]): readonly Problem[] {
  const all = compiled.flatMap(({ compilation }) => compilation.problems);
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values(), ...duplicateCodes(compiled)];
}

/** Two files with one code would be written to the same module. */
function duplicateCodes(compiled: readonly CompiledFile[]): readonly Problem[] {
  const files = new Map<string, string>();
  return compiled.flatMap(({ file, compilation }): Problem[] => {
    const code = compilation.module?.entry.code;
    if (code === undefined) return [];
    const earlier = files.get(code);
    if (earlier === undefined) {
      files.set(code, file);
      return [];
    }
    return [{ file, offset: 0, length: 1, line: 1, column: 1, code: 'code-double', message: `Le code « ${code} » est déjà celui de ${earlier}`, level: 'error' }];
  });
}
