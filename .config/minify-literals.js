import MagicString from 'magic-string';
import ts from 'typescript';
import { minifyCss, minifyHtml } from './minify-text.js';

/**
 * What is done with the text of each template literal, by its tag.
 * @type {Record<string, (text: string) => string>}
 */
const MINIFIERS = { css: minifyCss, html: minifyHtml, svg: minifyHtml };

/**
 * The same module with its `css`, `html` and `svg` literals minified.
 * @param {string} code JavaScript or TypeScript
 */
export function minifyLiterals(code) {
  return minified(code)?.toString() ?? code;
}

/** @param {string} code */
function minified(code) {
  if (!/\b(css|html|svg)\s*`/.test(code)) return undefined;
  const text = new MagicString(code);
  for (const { start, end, minify } of partsOf(ts.createSourceFile('module.ts', code, ts.ScriptTarget.ES2022))) {
    if (end > start) text.update(start, end, minify(code.slice(start, end)));
  }
  return text;
}

/**
 * Where the text of each literal stands, between its backticks and its `${…}`, in order.
 * @param {ts.SourceFile} source
 */
function partsOf(source) {
  /** @type {{ start: number, end: number, minify: (text: string) => string }[]} */
  const parts = [];
  const visit = (/** @type {ts.Node} */ node) => {
    const minify = ts.isTaggedTemplateExpression(node) && MINIFIERS[node.tag.getText(source)];
    if (minify) for (const { start, end } of textsOf(node.template, source)) parts.push({ start, end, minify });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return parts.sort((one, other) => one.start - other.start);
}

/**
 * @param {ts.TemplateLiteral} template
 * @param {ts.SourceFile} source
 */
function textsOf(template, source) {
  const pieces = ts.isNoSubstitutionTemplateLiteral(template) ? [template] : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  return pieces.map((piece) => {
    const isLast = piece.kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral || piece.kind === ts.SyntaxKind.TemplateTail;
    return { start: piece.getStart(source) + 1, end: piece.getEnd() - (isLast ? 1 : 2) };
  });
}

/** For Vite: the same, on our own modules. */
export const minifiedLiterals = () => ({
  name: 'akto-minified-literals',
  apply: /** @type {const} */ ('build'),
  enforce: /** @type {const} */ ('pre'),
  transform: {
    filter: { id: /\/packages\/[^/]+\/src\/.*\.ts$/ },
    handler(/** @type {string} */ code) {
      const text = minified(code);
      return text && { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
    },
  },
});
