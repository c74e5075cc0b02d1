import ts from 'typescript';
import { files, read } from '../architecture/repository.js';

/** What declares a test or a group of tests, here. */
const DECLARES = new Set(['test', 'it', 'describe', 'visit']);

/** Every file that declares tests; those that are no `*.test.ts` are suites that several tests share. */
export const testFiles: readonly string[] = files.filter((file) => /^test\/(?!readme\/).*\.ts$/.test(file));

/** The titles of the tests of a file, as written; those of a table of tests are the first element of each row. */
export function titlesOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    const title = titleIn(node);
    if (title && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))) titles.push(title.getText(source).slice(1, -1));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

function titleIn(node: ts.Node): ts.Node | undefined {
  if (ts.isArrayLiteralExpression(node)) return node.elements[0];
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && DECLARES.has(node.expression.text) ? node.arguments[0] : undefined;
}

/** « S34, S36: … » → 34 and 36; « … (S56 à S59) » → 56, 57, 58, 59. */
export function pointsIn(title: string): readonly number[] {
  return [...title.matchAll(/\bS(\d+)(?:\s+(?:to|à)\s+S(\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
  );
}
