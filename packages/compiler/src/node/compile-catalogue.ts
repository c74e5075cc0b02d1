import { join } from 'node:path';
import { CATALOGUE_FILE, compileCatalogue, type CatalogueCompilation } from '../catalogue/compile.js';
import type { Compilation } from '../compile.js';
import type { Read } from '../ref/load.js';
import { nameableCodes } from './schema-files.js';

/** Compiles the catalogue of a folder, which there may not be, for dispositifs that were compiled. */
export const compileCatalogueOf = (folder: string, compilations: readonly Compilation[], read: Read): CatalogueCompilation =>
  compileCatalogue({
    file: join(folder, CATALOGUE_FILE),
    read,
    codes: nameableCodes(folder, read),
    entries: compilations.flatMap(({ module }) => module?.entry ?? []),
  });
