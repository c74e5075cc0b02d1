import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readText } from '../node/compile-file.js';
import { compilePortail, PORTAIL_FILE } from '../portail/compile.js';
import { authoringError, authoringWarning } from './authoring-error.js';

export interface PortailOptions {
  /** Folder of the schema files, from the current directory. Default: `schemas`. */
  readonly schemas?: string;
}

const ID = 'virtual:portail';

/** `import settings from 'virtual:portail'`: the settings of `portail.json`. A mistake, the one that `akto check` tells, stops the build. */
export function aktoPortail({ schemas = 'schemas' }: PortailOptions = {}): Plugin {
  const file = join(resolve(schemas), PORTAIL_FILE);
  return {
    name: 'akto-portail',
    resolveId: (source) => (source === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      this.addWatchFile(file);
      const { problems, settings } = compilePortail(file, readText);
      const error = authoringError(problems);
      if (error) this.error(error);
      for (const problem of problems) this.warn(authoringWarning(problem));
      return `export default ${JSON.stringify(settings)};`;
    },
  };
}
