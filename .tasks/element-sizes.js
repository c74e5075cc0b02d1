/**
 * What each element of the design system costs alone in a page: gzip bytes of JavaScript, with all that it needs, Lit too.
 * `npm run build` prints the table; `node .tasks/element-sizes.js` also writes it in the README of the package. The budgets are
 * held by test/architecture/element-sizes.test.ts.
 */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { minifiedLiterals } from '../.config/minify-literals.js';
import { ROOT, main } from './process.js';
import { setUp } from './setup.js';

const SOURCES = 'packages/design-system/src';
export const README = 'packages/design-system/README.md';
const MARKS = /(<!-- poids -->\n)[^]*(<!-- fin des poids -->)/;

/**
 * @typedef {object} Size in gzip bytes
 * @property {string} name of the element, or « tous »
 * @property {string} summary in a few words
 * @property {number} atOnce what is loaded with it
 * @property {number} whenNeeded what is loaded later, such as the calendar of a date
 */

/** Sizes of each element, then of all of them together. */
export async function elementSizes() {
  /** @type {Size[]} */
  const sizes = [];
  for (const file of modules()) sizes.push({ ...described(file), ...(await measure(file)) });
  sizes.sort((one, other) => one.name.localeCompare(other.name));
  return [...sizes, { name: 'tous', summary: 'Tous les éléments', ...(await measure('elements.ts')) }];
}

/** The modules that `elements.ts` puts together. */
function modules() {
  return [...read(`${SOURCES}/elements.ts`).matchAll(/'\.\/(.+)\.js'/g)].map(([, path]) => `${path}.ts`);
}

/** @param {string} file */
function described(file) {
  const [, name = ''] = /^define\('([\w-]+)'/m.exec(read(`${SOURCES}/${file}`)) ?? [];
  const [, summary = ''] = /@summary (.+)/.exec(read(`${SOURCES}/${file}`)) ?? [];
  return { name, summary };
}

/** @param {string} file */
async function measure(file) {
  const { build, defaultClientConditions } = await import('vite');
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    resolve: { conditions: ['source', ...defaultClientConditions] },
    plugins: [minifiedLiterals()],
    // As a library: Vite's own loader of chunks is the page's, not the element's. It would then leave the spaces, hence `minify`.
    build: { write: false, target: 'es2022', lib: { entry: join(ROOT, SOURCES, file), formats: ['es'] }, rolldownOptions: { output: { minify: true } } },
  });
  const outputs = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (built);
  const chunks = outputs.flatMap(({ output }) => output).filter((part) => part.type === 'chunk');
  const atOnce = reached(chunks);
  const weigh = (/** @type {typeof chunks} */ some) => some.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
  return { atOnce: weigh(chunks.filter((chunk) => atOnce.has(chunk.fileName))), whenNeeded: weigh(chunks.filter((chunk) => !atOnce.has(chunk.fileName))) };
}

/**
 * Names of the chunks that the page loads with the entry.
 * @param {import('vite').Rolldown.OutputChunk[]} chunks
 */
function reached(chunks) {
  const names = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of names) for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) names.add(next);
  return names;
}

/** @param {string} file */
function read(file) {
  return readFileSync(join(ROOT, file), 'utf8');
}

/**
 * « 11,5 »: in Ko of 1,024 bytes.
 * @param {number} bytes
 */
const kilobytes = (bytes) => (bytes / 1024).toLocaleString('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * The rows of the table in Markdown, as the README has them.
 * @param {readonly Size[]} sizes
 */
export function table(sizes) {
  const rows = sizes.map(({ name, summary, atOnce, whenNeeded }) => {
    const element = name === 'tous' ? `**${summary}**` : `\`<${name}>\` | ${summary}`;
    return `| ${name === 'tous' ? `${element} |` : element} | ${kilobytes(atOnce)} | ${whenNeeded === 0 ? '' : kilobytes(whenNeeded)} |`;
  });
  return ['| Élément | | Ko | au besoin |', '|---|---|--:|--:|', ...rows].join('\n');
}

/** @param {readonly Size[]} sizes */
export function print(sizes) {
  console.log('\nChaque élément seul, Lit compris, en gzip (Ko ; chargés au besoin) :');
  for (const { name, atOnce, whenNeeded } of sizes) console.log(`  ${name.padEnd(24)}${kilobytes(atOnce).padStart(6)}${whenNeeded === 0 ? '' : kilobytes(whenNeeded).padStart(6)}`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(async () => {
    await setUp();
    const sizes = await elementSizes();
    print(sizes);
    writeFileSync(join(ROOT, README), read(README).replace(MARKS, (_, start, end) => `${start}${table(sizes)}\n${end}`));
  });
}
