import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesOf, readExample, type Example } from '@akto/compiler/examples';

/**
 * How a story is proved (test/stories/built), beyond what `akto check` says of its example: by its pictures and by axe in every
 * appearance, or by axe alone. Without a tag, a story is only there to be looked at: another that looks like it is proved.
 */
export const PROOFS = { pictures: 'preuve-images', axe: 'preuve-axe' } as const;

/** A story of a dispositif, which no file holds. */
export interface DispositifStory {
  readonly exportName: string;
  readonly name: string;
  /** Whose index entry it is: the schema, or the example that it shows. */
  readonly file: string;
  readonly example?: Example;
  /** Key of the open tab; otherwise the first that has something to say. */
  readonly onglet?: string;
  /** As after a refused transmission. */
  readonly erreurs?: boolean;
  readonly tags: readonly string[];
}

/** A schema file that gives itself an `x-code`. Paths are absolute. */
export interface Dispositif {
  readonly file: string;
  readonly title: string;
  readonly stories: readonly DispositifStory[];
}

interface Tab {
  readonly key: string;
  readonly title: string;
}

/** The example of which every tab is shown. */
const WHOLE = 'complet.json';

/** The dispositif that a file describes; undefined for any other file. */
export function readDispositif(file: string): Dispositif | undefined {
  const { title, 'x-code': code, properties } = readJson(file);
  if (typeof code !== 'string') return undefined;
  const tabs = Object.entries((properties ?? {}) as Record<string, { readonly title?: string }>).map(([key, tab]) => ({ key, title: tab.title ?? key }));
  return { file, title: String(title), stories: [...blankStories(file, tabs), ...exampleStories(jsonFilesOf(join(dirname(file), 'exemples', code)), tabs)] };
}

/** Every dispositif of a folder. */
export const dispositifsIn = (folder: string): readonly Dispositif[] => jsonFilesOf(folder).flatMap((file) => readDispositif(file) ?? []);

/** The files that a story shows: its schema, what it shares with others, its example. */
export function filesShown(dispositif: Dispositif, exportName: string): readonly string[] {
  const { file, stories } = dispositif;
  const story = stories.find((each) => each.exportName === exportName);
  const shared = ['communs.json', 'catalogue.json', 'baremes.json'].map((name) => join(dirname(file), name)).filter((path) => existsSync(path));
  return [file, ...shared, ...(story && story.file !== file ? filesOf(story.file) : [])];
}

function blankStories(file: string, tabs: readonly Tab[]): readonly DispositifStory[] {
  return [
    { exportName: 'nouveau', name: 'Nouveau dossier', file, tags: [PROOFS.pictures] },
    ...tabs.map(({ key, title }) => ({ exportName: `vide_${key}`, name: `Rien de rempli › ${title}`, file, onglet: key, erreurs: true, tags: [PROOFS.axe] })),
  ];
}

function exampleStories(files: readonly string[], tabs: readonly Tab[]): readonly DispositifStory[] {
  const kinds = new Set<string>();
  return files.flatMap((file): readonly DispositifStory[] => {
    const example = readExample(file);
    const story = { exportName: exportName(file), name: example.title, file, example };
    if (basename(file) === WHOLE) {
      return tabs.map(({ key, title }) => ({ ...story, exportName: `${story.exportName}_${key}`, name: `${story.name} › ${title}`, onglet: key, tags: [PROOFS.pictures] }));
    }
    const kind = kindOf(example);
    const isFirst = !kinds.has(kind);
    kinds.add(kind);
    return [{ ...story, tags: isFirst ? [PROOFS.axe] : [] }];
  });
}

/** Two examples of a kind look alike: their first problem is on the same tab and of the same sort. */
function kindOf({ expected: { errors, warnings } }: Example): string {
  const [first] = [...errors, ...warnings];
  return first ? `${first.path.split('.')[0]} ${first.keyword} ${errors.length > 0}` : 'sans erreur';
}

/** `age-30-ans.json` → `exemple_age_30_ans`, whatever the file is called. */
const exportName = (file: string): string => `exemple_${basename(file, '.json').replace(/\W/g, '_')}`;

function jsonFilesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => join(folder, name));
}

const readJson = (file: string): Readonly<Record<string, unknown>> => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
