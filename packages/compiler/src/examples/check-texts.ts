import type { Definition } from '@akto/core';
import type { RulePlace } from '../lint/rules.js';
import type { Problem } from '../problem.js';
import { parseJson } from '../source/parse.js';
import { createProblems } from '../source/problems.js';
import { checkExample } from './check.js';
import { readPlaced } from './read.js';

/** The text of one file of `exemples/CODE/`. */
export interface ExampleText {
  /** Without `.json`. */
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/**
 * Runs examples against the dispositif that they are of, undefined when there is none. A rule that none of them breaks is reported:
 * nobody has seen it work.
 */
export function checkExampleTexts(
  texts: readonly ExampleText[],
  definition: Definition | undefined,
  { code, rules }: { readonly code: string; readonly rules: readonly RulePlace[] },
): readonly Problem[] {
  const problems = createProblems();
  const documents = new Map(
    texts.flatMap(({ name, file, text }) => {
      const document = parseJson({ file, text }, problems.report);
      return document ? [[name, document]] : [];
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
