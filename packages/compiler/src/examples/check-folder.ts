import { basename, dirname, join } from 'node:path';
import type { CompiledModule } from '../compile.js';
import { readText } from '../node/compile-file.js';
import { loadModule } from '../node/load-module.js';
import { jsonFilesOf } from '../node/schema-files.js';
import type { Problem } from '../problem.js';
import { parseJson } from '../source/parse.js';
import { createProblems } from '../source/problems.js';
import { checkExample } from './check.js';
import { readPlaced } from './read.js';

/** Runs every example of `exemples/CODE/`, beside the schema file. */
export async function checkExamples(file: string, module: CompiledModule): Promise<readonly Problem[]> {
  const problems = createProblems();
  const files = jsonFilesOf(join(dirname(file), 'exemples', module.entry.code));
  if (files.length === 0) return [];
  const definition = await loadModule(module.code);
  const documents = new Map(
    files.flatMap((path) => {
      const document = parseJson({ file: path, text: readText(path) ?? '' }, problems.report);
      return document ? [[basename(path, '.json'), document]] : [];
    }),
  );
  for (const document of documents.values()) {
    const example = readPlaced(document, documents, problems.report);
    if (example) checkExample(example, definition, problems.report);
  }
  return problems.sorted();
}
