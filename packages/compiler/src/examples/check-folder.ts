import { basename, dirname, join } from 'node:path';
import type { Compilation } from '../compile.js';
import { meantValue } from '../keywords/meant.js';
import { checkShape } from '../keywords/shape.js';
import type { RulePlace } from '../lint/rules.js';
import { readText } from '../node/compile-file.js';
import { loadModule } from '../node/load-module.js';
import { jsonFilesOf } from '../node/schema-files.js';
import type { Problem } from '../problem.js';
import type { JsonNode } from '../source/json.js';
import { parseJson } from '../source/parse.js';
import { createProblems } from '../source/problems.js';
import { checkExample } from './check.js';
import { readPlaced } from './read.js';
import { sayOnce } from './repeated.js';
import { EXAMPLE } from './shape.js';

/** Runs every example of `exemples/CODE/`, beside the schema file that compiled. A rule that none of them breaks is reported: nobody has seen it work. */
export async function checkExamples(file: string, { module, rules = [], problems: told }: Compilation): Promise<readonly Problem[]> {
  if (!module) return [];
  const { code } = module.entry;
  const files = jsonFilesOf(join(dirname(file), 'exemples', code));
  const definition = files.length > 0 ? await loadModule(module.code) : undefined;
  const problems = createProblems();
  const documents = new Map(files.map((path) => [basename(path, '.json'), readDocument(path, problems.report)]));
  const doubtful = new Set(rules.filter((rule) => told.some((problem) => isWithin(problem, rule))).map(({ id }) => id));
  const broken = new Set<string>();
  let unread = 0;
  for (const document of documents.values()) {
    const example = document && definition && readPlaced(document, documents, problems.report);
    const found = example && checkExample(example, definition, doubtful, problems.report);
    if (!found) unread += 1;
    for (const rule of found ?? []) broken.add(rule);
  }
  // What an example that cannot be read would have shown, nobody knows.
  for (const { id, at } of unread > 0 ? [] : rules) {
    if (!broken.has(id) && !doubtful.has(id)) problems.report(at, 'regle-sans-exemple', `Aucun exemple de exemples/${code}/ n’enfreint la règle « ${id} » : ajoutez-en un qui attend son message`, 'warning');
  }
  return sayOnce(problems.sorted());
}

/** The document, when it has the form of an example. */
function readDocument(path: string, report: Parameters<typeof parseJson>[1]): JsonNode | undefined {
  const own = createProblems();
  const parsed = parseJson({ file: path, text: readText(path) ?? '' }, own.report);
  const document = parsed && meantValue(parsed, EXAMPLE);
  if (document) checkShape(document, EXAMPLE, 'exemple', own.report, { ...document, length: 1 });
  for (const { offset, length, code, message, level } of own.sorted()) report({ source: parsed?.source ?? { file: path, text: readText(path) ?? '' }, offset, length }, code, message, level);
  return own.hasError() ? undefined : document;
}

const isWithin = ({ file, offset, code }: Problem, { at, within }: RulePlace): boolean =>
  code !== 'trop-long' && file === at.source.file && offset >= within.offset && offset < within.offset + within.length;
