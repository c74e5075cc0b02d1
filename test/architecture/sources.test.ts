import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { files, read, root, sources } from './repository.js';

const printer = ts.createPrinter({ removeComments: true });
/** The code of each source without its comments: only what the computer reads. */
const codeOf = new Map(sources.map((file) => [file, printer.printFile(ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, false))]));

const linesOf = (file: string): number => read(file).trimEnd().split('\n').length;

test('un fichier tient une seule idée : aucun ne dépasse 400 lignes', (context) => {
  const long = sources.map((file) => `${file} : ${linesOf(file)} lignes`).filter((_, index) => linesOf(sources[index]!) > 250);
  if (long.length > 0) context.diagnostic(`À découper (plus de 250 lignes) : ${long.join(', ')}`);
  assert.deepEqual(sources.filter((file) => linesOf(file) > 400), []);
});

test('aucune source n’écrit de balisage ni n’exécute du texte', () => {
  const forbidden = /\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|eval\(|new Function\b|document\.write)/;
  // The compiler writes JavaScript as text, it does not run it; only its linter may name what it refuses.
  assert.deepEqual(sources.filter((file) => forbidden.test(codeOf.get(file) ?? '')), []);
});

test('aucune source ne nomme un dispositif, fût-ce dans un message : le nouveau n’est qu’un fichier JSON', () => {
  const codes = files.filter((file) => /^schemas\/[^/]+\.json$/.test(file)).flatMap((file) => codeIn(JSON.parse(read(file)) as object));
  assert.ok(codes.includes('CAR'));
  const named = new RegExp(`(?<![\\w-])(${codes.join('|')})(?![\\w-])`);
  assert.deepEqual(sources.filter((file) => named.test(codeOf.get(file) ?? '')), []);
});

/** The code that a schema file gives itself; nothing for the catalogue and the shared definitions. */
const codeIn = (schema: object): readonly string[] => ('x-code' in schema ? [String(schema['x-code'])] : []);

/** « Cannot find name … », with or without advice. */
const NAME_NOT_FOUND = [2304, 2580, 2584, 2591];
/** Pages, workers and Node all have them. */
const EVERYWHERE = /'(crypto|URL|AbortSignal)'/;

test('core ne connaît ni la page ni Node', () => {
  const names = sources.filter((file) => file.startsWith('packages/core/')).map((file) => `${root}${file}`);
  const program = ts.createProgram(names, { lib: ['lib.es2023.d.ts'], types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, noEmit: true, strict: true });
  const unknown = ts
    .getPreEmitDiagnostics(program)
    .filter(({ code }) => NAME_NOT_FOUND.includes(code))
    .map(({ file, messageText }) => `${file?.fileName.slice(root.length) ?? ''} : ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  assert.deepEqual(unknown.filter((message) => !EVERYWHERE.test(message)), []);
});
