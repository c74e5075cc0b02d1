import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every file that is, or is about to be, under version control, relative to the root, with `/`. */
export const files: readonly string[] = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && ts.sys.fileExists(join(root, file)))
  .sort();

export const sources = files.filter((file) => /^packages\/[^/]+\/src\/.*\.ts$/.test(file));

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** `packages/core/src/index.ts` → `core` */
export const packageOf = (file: string): string => file.split('/')[1] ?? '';

/** What a file names in `import`, `export … from` and `import(…)`, as written. */
export function importsOf(file: string): readonly string[] {
  return ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The file of the repository that a relative import names. */
export function resolveImport(from: string, name: string): string {
  const path = relative(root, join(root, dirname(from), name)).replaceAll('\\', '/');
  return path.replace(/\.js$/, '.ts');
}
