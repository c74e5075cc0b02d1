import { join } from 'node:path';
import { CATALOGUE_FILE, compileCatalogue, type CatalogueCompilation } from '../catalogue/compile.js';
import type { Compilation } from '../compile.js';
import { readText } from './compile-file.js';
import { nameableCodes } from './schema-files.js';

/** Compiles the catalogue of a folder, which there may not be, for dispositifs that were compiled. */
export const compileCatalogueOf = (folder: string, compilations: readonly Compilation[]): CatalogueCompilation =>
  compileCatalogue({
    file: join(folder, CATALOGUE_FILE),
    read: readText,
    codes: nameableCodes(folder),
    entries: compilations.flatMap(({ module }) => module?.entry ?? []),
  });
