import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf, readExample } from '@akto/compiler/examples';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';

type Indexers = Extract<NonNullable<StorybookConfig['experimental_indexers']>, (...args: never) => unknown>;
type Indexer = NonNullable<Awaited<ReturnType<Indexers>>>[number];
type Entry = Awaited<ReturnType<Indexer['createIndex']>>[number];

/** Followed by the name of a schema file, without `.json` at the end, or Vite would read the module as JSON. */
const PREFIX = 'virtual:akto/dispositif/';
const STORY = fileURLToPath(new URL('../dispositif-story.ts', import.meta.url));

/** A schema file that gives itself an `x-code`, and the files of its examples, `exemples/<CODE>/*.json`. Paths are absolute. */
interface Dispositif {
  readonly file: string;
  readonly title: string;
  readonly examples: readonly string[];
}

/** What Storybook needs to give every dispositif of a folder its stories: adding a file there adds them. */
export interface DispositifStories {
  readonly specifiers: { readonly directory: string; readonly files: string }[];
  readonly indexer: Indexer;
  readonly plugin: Plugin;
}

/** @param folder of the schemas, absolute */
export function dispositifStories(folder: string): DispositifStories {
  return {
    specifiers: [{ directory: folder, files: '*.json' }, { directory: join(folder, 'exemples'), files: '*/*.json' }],
    indexer: { test: /\.json$/, createIndex: async (file) => entriesOf(file, folder) },
    plugin: storyModules(folder),
  };
}

/** A schema file gives « Nouveau dossier », an example of a dispositif its own story. Any other file of the folder, none. */
function entriesOf(file: string, folder: string): Entry[] {
  if (dirname(file) === folder) {
    const dispositif = readDispositif(file);
    return dispositif ? [entry(dispositif, 'nouveau', 'Nouveau dossier')] : [];
  }
  const dispositifs = jsonFilesOf(folder).flatMap((path) => readDispositif(path) ?? []);
  const dispositif = dispositifs.find(({ examples }) => examples.includes(file));
  return dispositif ? [entry(dispositif, exportName(file), String(readJson(file)['title']))] : [];
}

const entry = (dispositif: Dispositif, exported: string, name: string): Entry => ({
  type: 'story',
  importPath: PREFIX + basename(dispositif.file, '.json'),
  exportName: exported,
  name,
  title: sidebarTitle(dispositif),
  tags: ['!autodocs'],
});

const sidebarTitle = ({ title }: Dispositif): string => `Dispositifs/${title.replaceAll('/', '-')}`;

/** `age-30-ans.json` → `exemple_age_30_ans`, whatever the file is called. */
const exportName = (file: string): string => `exemple_${basename(file, '.json').replace(/\W/g, '_')}`;

/** The files that a story of the index shows: its schema, what it shares with others, its example. None for any other story. */
export function dispositifFiles(folder: string, importPath: string, exported: string): readonly string[] {
  if (!importPath.startsWith(PREFIX)) return [];
  const file = join(folder, `${importPath.slice(PREFIX.length)}.json`);
  const example = readDispositif(file)?.examples.find((path) => exportName(path) === exported);
  return [file, ...['communs.json', 'catalogue.json', 'baremes.json'].map((name) => join(folder, name)).filter((path) => existsSync(path)), ...(example ? filesOf(example) : [])];
}

/** The story file of each dispositif, which nobody writes. */
function storyModules(folder: string): Plugin {
  const resolved = `\0${PREFIX}`;
  return {
    name: 'akto-dispositif-stories',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load: {
      filter: { id: new RegExp(`^${resolved}`) },
      handler(id) {
        const dispositif = readDispositif(join(folder, `${id.slice(resolved.length)}.json`));
        for (const example of dispositif?.examples ?? []) this.addWatchFile(example);
        return dispositif && storyModule(dispositif);
      },
    },
    hotUpdate({ file, modules }) {
      if (!file.startsWith(join(folder, 'exemples'))) return undefined;
      const { moduleGraph } = this.environment;
      const stories = [...moduleGraph.idToModuleMap.values()].filter(({ id }) => id?.startsWith(resolved));
      for (const module of stories) moduleGraph.invalidateModule(module);
      return [...modules, ...stories];
    },
  };
}

function storyModule(dispositif: Dispositif): string {
  const { file, examples } = dispositif;
  return [
    `import { dispositifMeta, exampleStory, newStory } from ${JSON.stringify(STORY)};`,
    `import dispositif from ${JSON.stringify(`${file}?dispositif`)};`,
    `export default dispositifMeta(${JSON.stringify(sidebarTitle(dispositif))}, dispositif);`,
    'export const nouveau = newStory;',
    ...examples.map((path) => `export const ${exportName(path)} = exampleStory(${JSON.stringify(readExample(path))});`),
  ].join('\n');
}

function readDispositif(file: string): Dispositif | undefined {
  const { title, 'x-code': code } = readJson(file);
  return typeof code === 'string' ? { file, title: String(title), examples: jsonFilesOf(join(dirname(file), 'exemples', code)) } : undefined;
}

function jsonFilesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => join(folder, name));
}

const readJson = (file: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
