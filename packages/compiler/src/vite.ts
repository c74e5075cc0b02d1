import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { CATALOGUE_FILE } from './catalogue/compile.js';
import type { Compilation } from './compile.js';
import { compileFile } from './node/compile-file.js';
import { authoringError, authoringWarning } from './vite/authoring-error.js';
import { compileFolder, fileOfCode } from './vite/catalogue.js';

export { aktoPortail, type PortailOptions } from './vite/portail.js';

export interface DispositifsOptions {
  /** Folder of the schema files, from the current directory. Default: `schemas`. */
  readonly schemas?: string;
}

/** Without `.json` at the end, or Vite would read the module as JSON. */
const PREFIX = '\0dispositif:';
const EXTENSION = '.json';
const IMPORTED = /\.json\?dispositif$/;
const SERVED = /^\/dispositifs\/([A-Z][A-Z0-9_-]*)\.js$/;
const INDEX = 'dispositifs/index.json';
const CATALOGUE = `dispositifs/${CATALOGUE_FILE}`;

const idOf = (file: string): string => PREFIX + file.slice(0, -EXTENSION.length);
const fileOf = (id: string): string => id.slice(PREFIX.length) + EXTENSION;

/**
 * Compiles dispositifs for Vite. `import CAR from './CAR.json?dispositif'` gives what the compiled module exports; `dispositifs/CODE.js`
 * and `dispositifs/index.json` hold all those of the folder, and `dispositifs/catalogue.json` what may be begun, in the development server
 * as in a build. Saving a schema, a shared definition or the catalogue reloads the page; a mistake is shown over it, with file, line and
 * column.
 */
export function aktoDispositifs({ schemas = 'schemas' }: DispositifsOptions = {}): Plugin {
  const folder = resolve(schemas);
  /** Schema file → the files that its last compilation read. */
  const dependencies = new Map<string, readonly string[]>();
  let base = '/';
  let serving = false;

  const compile = (file: string): Compilation => {
    const compilation = compileFile(file);
    dependencies.set(file, compilation.files);
    return compilation;
  };

  return {
    name: 'akto-dispositifs',
    // Before Vite's own resolution, which would take the schema for a script.
    enforce: 'pre',

    configResolved(config) {
      base = config.base;
      serving = config.command === 'serve';
    },

    resolveId: {
      filter: { id: [IMPORTED, SERVED] },
      async handler(source, importer) {
        const code = SERVED.exec(source)?.[1];
        if (code !== undefined) {
          const file = serving ? fileOfCode(folder, code) : undefined;
          return file === undefined ? undefined : idOf(file);
        }
        const found = await this.resolve(source.slice(0, source.lastIndexOf('?')), importer, { skipSelf: true });
        return found ? idOf(found.id) : undefined;
      },
    },

    load: {
      filter: { id: new RegExp(`^${PREFIX}`) },
      handler(id) {
        const { problems, module, files } = compile(fileOf(id));
        for (const file of files) this.addWatchFile(file);
        const error = authoringError(problems);
        if (error) this.error(error);
        for (const problem of problems) this.warn(authoringWarning(problem));
        return { code: module?.code ?? '', map: null };
      },
    },

    configureServer(server) {
      server.watcher.add(folder);
      server.middlewares.use((request, response, next) => {
        const path = request.url?.split('?')[0] ?? '';
        const older = path.startsWith(`${base}dispositifs/versions/`) ? compileFolder(folder).versions.find(({ entry }) => path === `${base}dispositifs/${entry.module}`) : undefined;
        if (older) {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.end(older.code);
          return;
        }
        const asked = [INDEX, CATALOGUE].find((name) => path === base + name);
        if (asked === undefined) return next();
        const { problems, entries, catalogue } = compileFolder(folder);
        const error = authoringError(problems);
        if (error) server.ws.send({ type: 'error', err: { ...error, loc: { ...error.loc }, stack: '', plugin: 'akto-dispositifs' } });
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(JSON.stringify(asked === INDEX ? entries : catalogue));
      });
    },

    hotUpdate({ type, file, modules }) {
      const { name, hot, moduleGraph } = this.environment;
      const using = [...dependencies].filter(([, files]) => files.includes(file)).map(([schema]) => schema);
      const isNew = type === 'create' && file.endsWith(EXTENSION) && dirname(file) === folder;
      const isCatalogue = file === join(folder, CATALOGUE_FILE);
      if (using.length === 0 && !isNew && !isCatalogue) return undefined;
      const changed = using.map((schema) => moduleGraph.getModuleById(idOf(schema))).filter((module) => module !== undefined);
      for (const module of changed) moduleGraph.invalidateModule(module);
      if (name !== 'client') return [...modules, ...changed];
      // The page stays as it is under the message, with what was typed in it.
      const faults = [...using.flatMap((schema) => compile(schema).problems), ...(isCatalogue ? compileFolder(folder).problems : [])];
      const error = type === 'delete' ? undefined : authoringError(faults);
      if (error) this.error(error);
      // What could not be compiled before is in no graph yet, nor is a new file.
      if (changed.length === 0) hot.send({ type: 'full-reload' });
      return [...modules, ...changed];
    },

    generateBundle() {
      if (this.environment.name !== 'client') return;
      const { compilations, problems, entries, versions, catalogue } = compileFolder(folder);
      const error = authoringError(problems);
      if (error) this.error(error);
      for (const { module } of compilations) {
        if (module) this.emitFile({ type: 'asset', fileName: `dispositifs/${module.entry.module}`, source: module.code });
      }
      for (const { entry, code } of versions) this.emitFile({ type: 'asset', fileName: `dispositifs/${entry.module}`, source: code });
      this.emitFile({ type: 'asset', fileName: INDEX, source: JSON.stringify(entries) });
      this.emitFile({ type: 'asset', fileName: CATALOGUE, source: JSON.stringify(catalogue) });
    },
  };
}
