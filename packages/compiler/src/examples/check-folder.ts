import { basename, dirname, join } from 'node:path';
import type { CompiledModule } from '../compile.js';
import { readText } from '../node/compile-file.js';
import type { RulePlace } from '../lint/rules.js';
import { loadModule } from '../node/load-module.js';
import { jsonFilesOf } from '../node/schema-files.js';
import type { Problem } from '../problem.js';
import { parseJson } from '../source/parse.js';
import { createProblems } from '../source/problems.js';
import { checkExample } from './check.js';
import { readPlaced } from './read.js';

/** Runs every example of `exemples/CODE/`, beside the schema file. A rule that none of them breaks is reported: nobody has seen it work. */
export async function checkExamples(file: string, module: CompiledModule, rules: readonly RulePlace[]): Promise<readonly Problem[]> {
  const problems = createProblems();
  const { code } = module.entry;
  const files = jsonFilesOf(join(dirname(file), 'exemples', code));
  const definition = files.length > 0 ? await loadModule(module.code) : undefined;
  const documents = new Map(
    files.flatMap((path) => {
      const document = parseJson({ file: path, text: readText(path) ?? '' }, problems.report);
      return document ? [[basename(path, '.json'), document]] : [];
    }),
  );
  const broken = new Set<string>();
  for (const document of documents.values()) {
    const example = definition && readPlaced(document, documents, problems.report);
    for (const rule of example ? checkExample(example, definition, problems.report) : []) broken.add(rule);
  }
  for (const { id, at } of rules) {
    if (!broken.has(id)) problems.report(at, 'regle-sans-exemple', `Aucun exemple de exemples/${code}/ n’enfreint la règle « ${id} » : ajoutez-en un qui attend son message`, 'warning');
  }
  return problems.sorted();
}
