import { basename, dirname, join } from 'node:path';
import type { Compilation } from '../compile.js';
import { readText } from '../node/compile-file.js';
import { loadModule } from '../node/load-module.js';
import { jsonFilesOf } from '../node/schema-files.js';
import type { Problem } from '../problem.js';
import { checkExampleTexts } from './check-texts.js';

/** Runs every example of `exemples/CODE/`, beside the schema file that compiled. */
export async function checkExamples(file: string, { module, rules = [], problems: told }: Compilation): Promise<readonly Problem[]> {
  if (!module) return [];
  const { code } = module.entry;
  const files = jsonFilesOf(join(dirname(file), 'exemples', code));
  const texts = files.map((path) => ({ name: basename(path, '.json'), file: path, text: readText(path) ?? '' }));
  return checkExampleTexts(texts, files.length > 0 ? await loadModule(module.code) : undefined, { code, rules, told });
}
