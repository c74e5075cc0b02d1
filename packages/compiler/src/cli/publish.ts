import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishVersion } from '../node/versions.js';
import { check } from './check.js';
import type { Command } from './command.js';
import { compileAll } from './compile-all.js';
import { filesOf } from './names.js';

/** Keeps the versions that dispositifs now are, for good. */
export const publishCommand: Command = {
  usage: `akto publish [CODE…]
    garde la version actuelle, entière et pour toujours, dans schemas/versions/ : les brouillons qui la nomment s’ouvriront toujours`,
  options: {},
  async run(codes, _values, terminal) {
    const files = filesOf(codes);
    const status = await check(files, 'texte', terminal);
    if (status !== 0) return status;
    for (const compiled of compileAll(files).dispositifs) {
      const { code, version } = compiled.compilation.module?.entry ?? { code: '', version: '' };
      const already = existsSync(join(dirname(compiled.file), 'versions', code, `${version}.json`));
      terminal.log(already ? `${code} ${version} est déjà publiée, et n’a pas changé` : `${code} ${version} → ${publishVersion(compiled)}`);
    }
    return 0;
  },
};
