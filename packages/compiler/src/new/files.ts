import type { Definition } from '@akto/core';
import { compileDispositif } from '../compile.js';
import { CATALOGUE_FILE } from '../catalogue/compile.js';
import type { Read } from '../ref/load.js';
import { bareDispositif } from './bare.js';
import { withCard } from './catalogue.js';
import { copyOf } from './copy.js';
import { bareExamples } from './examples.js';

export interface NewDispositif {
  readonly code: string;
  /** As people will read it. */
  readonly title: string;
  /** A sentence for its card, or ''. */
  readonly description: string;
  /** Of the catalogue, or ''. */
  readonly family: string;
  /** The dispositif to copy, with its examples by the name of their file; a bare start otherwise. */
  readonly from?: { readonly text: string; readonly examples: Readonly<Record<string, string>> } | undefined;
}

export interface NewTools {
  /** Text of a file of the folder of schemas. */
  readonly read: Read;
  sha256(text: string): string;
  load(code: string): Promise<Definition>;
  /** ISO date: the day on which its examples are looked at. */
  readonly today: string;
}

const written = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/** The files of a new dispositif, by path in the folder of schemas: itself, its examples, and the catalogue with its card. */
export async function newDispositif({ code, title, description, family, from }: NewDispositif, tools: NewTools): Promise<ReadonlyMap<string, string>> {
  const file = `${code}.json`;
  const files = new Map<string, string>();
  const addExample = (name: string, text: string): unknown => files.set(`exemples/${code}/${name}`, text);
  if (from) {
    files.set(file, copyOf(from.text, code, title));
    for (const [name, text] of Object.entries(from.examples)) addExample(name, text);
  } else {
    const shared = Object.keys((JSON.parse(tools.read('communs.json') ?? '{}') as { $defs?: object }).$defs ?? {});
    files.set(file, written(bareDispositif(code, title, new Set(shared))));
    const { module } = compileDispositif({ file, read: (path) => files.get(path) ?? tools.read(path), sha256: tools.sha256 });
    const examples = module ? bareExamples(await tools.load(module.code), tools.today) : {};
    for (const [name, example] of Object.entries(examples)) addExample(`${name}.json`, written(example));
  }
  const catalogue = tools.read(CATALOGUE_FILE);
  if (catalogue !== undefined) files.set(CATALOGUE_FILE, withCard(catalogue, code, description, family || undefined));
  return files;
}
