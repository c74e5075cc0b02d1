import { walk, type Definition } from '@akto/core';
import { meantValue } from '../keywords/meant.js';
import { checkShape } from '../keywords/shape.js';
import type { RulePlace } from '../lint/rules.js';
import type { Problem } from '../problem.js';
import { textAt, type JsonNode } from '../source/json.js';
import { parseJson } from '../source/parse.js';
import type { Report } from '../source/position.js';
import { createProblems, type Problems } from '../source/problems.js';
import { checkExample } from './check.js';
import { readPlaced } from './read.js';
import { sayOnce } from './repeated.js';
import { EXAMPLE } from './shape.js';

/** The text of one file of `exemples/CODE/`. */
export interface ExampleText {
  /** Without `.json`. */
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** The dispositif that examples are of. */
export interface ExampleOf {
  readonly code: string;
  readonly rules: readonly RulePlace[];
  /** What is said of its file already: a rule that is wrong itself is not asked for an example. */
  readonly told: readonly Problem[];
}

/**
 * Runs examples against the dispositif that they are of, undefined when there is none. A rule that none of them breaks is reported:
 * nobody has seen it work. One that breaks where none expects it, and nowhere where one does, is told itself in their place.
 */
export function checkExampleTexts(texts: readonly ExampleText[], definition: Definition | undefined, of: ExampleOf): readonly Problem[] {
  const doubtful = new Set(of.rules.filter((rule) => of.told.some((problem) => isWithin(problem, rule))).map(({ id }) => id));
  const { problems, inverted } = runAll(texts, definition, of, doubtful);
  if (inverted.length === 0) return sayOnce(problems.sorted());
  const again = runAll(texts, definition, of, new Set([...doubtful, ...inverted.map(({ id }) => id)])).problems;
  for (const { id, must } of inverted) {
    again.report(must, 'exemple', `La règle « ${id} » ne signale aucun des exemples qui l’attendent, et en signale d’autres : sa condition est inversée, car « must » dit ce qui est permis, et « when » quand la règle s’applique`);
  }
  return sayOnce(again.sorted());
}

interface Run {
  readonly problems: Problems;
  readonly inverted: readonly RulePlace[];
}

function runAll(texts: readonly ExampleText[], definition: Definition | undefined, { code, rules }: ExampleOf, doubtful: ReadonlySet<string>): Run {
  const problems = createProblems();
  const documents = new Map(texts.map((example) => [example.name, readDocument(example, problems.report)]));
  const noted = new Map(rules.map(({ id }) => [id, { right: 0, missed: 0, extra: 0 }]));
  const note = (expected: readonly string[], found: readonly string[]): void => {
    for (const [id, counts] of noted) {
      const [isExpected, isFound] = [expected.includes(id), found.includes(id)];
      if (isExpected || isFound) counts[isExpected && isFound ? 'right' : isFound ? 'extra' : 'missed'] += 1;
    }
  };
  const known = definition && { definition, paths: [...walk(definition)].map(({ path }) => path), ids: rules.map(({ id }) => id), doubtful, note };
  const broken = new Set<string>();
  // A base before what starts from it: where its answers are wrong, what they give elsewhere is not told again.
  const baseOf = (name: string): string | undefined => textAt(documents.get(name), 'base');
  const names = [...documents.keys()];
  const unsure = new Set<string>();
  for (const name of [...names.filter((each) => baseOf(each) === undefined), ...names.filter((each) => baseOf(each) !== undefined)]) {
    const document = documents.get(name);
    const example = document && known && !unsure.has(baseOf(name) ?? '') ? readPlaced(document, documents, problems.report) : undefined;
    const found = example && known && checkExample(example, known, problems.report);
    if (!found) unsure.add(name);
    for (const rule of found ?? []) broken.add(rule);
  }
  // What an example that cannot be read would have shown, nobody knows.
  for (const { id, at } of unsure.size > 0 ? [] : rules) {
    if (!broken.has(id) && !doubtful.has(id)) problems.report(at, 'regle-sans-exemple', `Aucun exemple de exemples/${code}/ n’enfreint la règle « ${id} » : ajoutez-en un qui attend son message`, 'warning');
  }
  const inverted = rules.filter(({ id }) => {
    const { right = 0, missed = 0, extra = 0 } = noted.get(id) ?? {};
    return !doubtful.has(id) && right === 0 && missed > 0 && extra > 0;
  });
  return { problems, inverted };
}

/** The document, when it has the form of an example. */
function readDocument({ file, text }: ExampleText, report: Report): JsonNode | undefined {
  const own = createProblems();
  const parsed = parseJson({ file, text }, own.report);
  const document = parsed && meantValue(parsed, EXAMPLE);
  if (document) checkShape(document, EXAMPLE, 'exemple', own.report, { ...document, length: 1 });
  for (const { offset, length, code, message, level } of own.sorted()) report({ source: parsed?.source ?? { file, text }, offset, length }, code, message, level);
  return own.hasError() ? undefined : document;
}

const isWithin = ({ file, offset, code }: Problem, { at, within }: RulePlace): boolean =>
  code !== 'trop-long' && file === at.source.file && offset >= within.offset && offset < within.offset + within.length;
