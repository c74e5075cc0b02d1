import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';
import { dispositifsIn, filesShown, readDispositif, type Dispositif, type DispositifStory } from './dispositif-stories.js';

type Indexers = Extract<NonNullable<StorybookConfig['experimental_indexers']>, (...args: never) => unknown>;
type Indexer = NonNullable<Awaited<ReturnType<Indexers>>>[number];
type Entry = Awaited<ReturnType<Indexer['createIndex']>>[number];

/** Followed by the name of a schema file, without `.json` at the end, or Vite would read the module as JSON. */
const PREFIX = 'virtual:akto/dispositif/';
const STORY = fileURLToPath(new URL('../dispositif-story.ts', import.meta.url));

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

/** The stories of a schema file, or of an example. Any other file of the folder has none. */
function entriesOf(file: string, folder: string): Entry[] {
  const dispositifs = dirname(file) === folder ? [readDispositif(file)] : dispositifsIn(folder);
  return dispositifs.flatMap((dispositif) => (dispositif?.stories ?? []).flatMap((story) => (dispositif && story.file === file ? entry(dispositif, story) : [])));
}

const entry = (dispositif: Dispositif, { exportName, name, tags }: DispositifStory): Entry => ({
  type: 'story',
  importPath: PREFIX + basename(dispositif.file, '.json'),
  exportName,
  name,
  title: sidebarTitle(dispositif),
  tags: ['!autodocs', ...tags],
});

const sidebarTitle = ({ title }: Dispositif): string => `Dispositifs/${title.replaceAll('/', '-')}`;

/** Whether a story of the index is one of a dispositif. */
export const isOfDispositif = (importPath: string): boolean => importPath.startsWith(PREFIX);

/** The files that a story of the index shows. None for a story that is not one of a dispositif. */
export function dispositifFiles(folder: string, importPath: string, exportName: string): readonly string[] {
  const dispositif = isOfDispositif(importPath) && readDispositif(join(folder, `${importPath.slice(PREFIX.length)}.json`));
  return dispositif ? filesShown(dispositif, exportName) : [];
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
        for (const { file } of dispositif?.stories ?? []) this.addWatchFile(file);
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
  const { file, stories } = dispositif;
  return [
    `import { dispositifMeta, dispositifStory } from ${JSON.stringify(STORY)};`,
    `import dispositif from ${JSON.stringify(`${file}?dispositif`)};`,
    `export default dispositifMeta(${JSON.stringify(sidebarTitle(dispositif))}, dispositif);`,
    ...stories.map(({ exportName, name, example, onglet, erreurs }) => `export const ${exportName} = dispositifStory(${JSON.stringify({ name, example, onglet, erreurs })});`),
  ].join('\n');
}
