import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, defaultClientConditions, type Plugin, type Rollup } from 'vite';
import { analyzeAll } from './custom-elements.js';

const ID = 'virtual:akto/sizes';
const ENTRY = 'virtual:akto/measured';
const STORIES = fileURLToPath(new URL('../../', import.meta.url));

/** Gzip bytes of JavaScript, Lit apart. */
export interface Size {
  readonly atOnce: number;
  /** What is loaded later, such as the calendar of a date field. */
  readonly whenNeeded: number;
}

/** `import sizes from 'virtual:akto/sizes'`: of each element by its tag, of each template that a story names, by its name. */
export function sizes(): Plugin {
  const resolved = `\0${ID}`;
  return {
    name: 'akto-sizes',
    resolveId: (id) => (id === ID ? resolved : undefined),
    load: { filter: { id: new RegExp(`^${resolved}$`) }, handler: async () => `export default ${JSON.stringify(await measureAll())}` },
  };
}

async function measureAll(): Promise<Readonly<Record<string, Size>>> {
  const { modules } = await analyzeAll();
  const elements = modules.flatMap(({ path, exports = [] }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => [name, `import '${exportOf(path)}';`] as const),
  );
  const templates = templatesInStories().map((name) => [name, `export { ${name} } from '@akto/design-system';`] as const);
  const measured: [string, Size][] = [];
  for (const [name, code] of [...elements.filter(([, code]) => !code.includes('/stateful/')), ...templates]) measured.push([name, await measure(code)]);
  return Object.fromEntries(measured);
}

/** `dist/elements/text-field.js` → `@akto/design-system/elements/text-field.js` */
const exportOf = (path: string): string => `@akto/${path.includes('akto-dossier') ? 'dossier' : 'design-system'}/${path.replace('dist/', '')}`;

function templatesInStories(): readonly string[] {
  const files = readdirSync(STORIES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.stories.ts'));
  const names = files.flatMap((file) => [...readFileSync(`${STORIES}${file}`, 'utf8').matchAll(/^ +template: '(\w+)'/gm)].map(([, name = '']) => name));
  return [...new Set(names)].sort();
}

async function measure(code: string): Promise<Size> {
  const result = (await build({
    configFile: false,
    root: STORIES,
    logLevel: 'silent',
    resolve: { conditions: ['source', ...defaultClientConditions] },
    plugins: [{ name: 'akto-measured', resolveId: (id) => (id === ENTRY ? id : undefined), load: (id) => (id === ENTRY ? code : undefined) }],
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: ENTRY, external: /^lit(\/|$)/, preserveEntrySignatures: 'strict' } },
  })) as Rollup.RollupOutput;
  const chunks = result.output.filter((output) => output.type === 'chunk');
  const later = lateChunks(chunks);
  const weigh = (some: readonly Rollup.OutputChunk[]): number => some.reduce((sum, { code: text }) => sum + gzipSync(text, { level: 9 }).length, 0);
  return { atOnce: weigh(chunks.filter((chunk) => !later.has(chunk.fileName))), whenNeeded: weigh(chunks.filter((chunk) => later.has(chunk.fileName))) };
}

/** Names of the chunks that no static import reaches from the entry. */
function lateChunks(chunks: readonly Rollup.OutputChunk[]): ReadonlySet<string> {
  const late = new Set(chunks.map(({ fileName }) => fileName));
  const reach = (name: string): void => {
    if (late.delete(name)) for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) reach(next);
  };
  for (const { isEntry, fileName } of chunks) if (isEntry) reach(fileName);
  return late;
}
