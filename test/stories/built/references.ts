/**
 * Where the reference pictures are. A story that a file holds has its own, `<id>.<width>.png`. Those of a dispositif are listed in
 * `dispositifs.json`: examples that look the same share one picture, and whoever changes a schema has none to take anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dispositifFiles } from '../../../stories/.storybook/plugins/dispositifs.js';
import { folderOf, type Story } from './index-entries.js';

/** The widths at which every story has its picture: a window, and a telephone or a window at 400 %. */
export const WIDTHS = [1000, 320] as const;
export type Width = (typeof WIDTHS)[number];

export const FOLDER = folderOf('test/stories/references');
export const LIST = `${FOLDER}/dispositifs.json`;

/** The pictures of a dispositif's story, and the fingerprint of the schema and the example that they show. */
export type Listed = { readonly data: string } & Readonly<Record<Width, string>>;
export type List = Readonly<Record<string, Listed>>;

export const readList = (): List => (existsSync(LIST) ? (JSON.parse(readFileSync(LIST, 'utf8')) as List) : {});

/** `éléments-champ-de-texte--en-erreur` → `elements-champ-de-texte--en-erreur` */
export const plainId = ({ id }: Story): string => id.normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Name of the picture that a story is compared with.
 * Undefined for a story of a dispositif whose schema or example is not, or no longer, that of the pictures.
 */
export function referenceName(story: Story, width: Width, list: List): string | undefined {
  const data = dataOf(story);
  if (data === undefined) return `${plainId(story)}.${width}.png`;
  const listed = list[plainId(story)];
  return listed?.data === data ? listed[width] : undefined;
}

export function readReference(name: string | undefined): Buffer | undefined {
  const file = `${FOLDER}/${name}`;
  return name !== undefined && existsSync(file) ? readFileSync(file) : undefined;
}

export const referenceFiles = (): readonly string[] => readdirSync(FOLDER).filter((name) => name.endsWith('.png'));

/** The fingerprint of the schema and the example that a story shows; undefined when it is not that of a dispositif. */
export function dataOf({ importPath, exportName }: Story): string | undefined {
  const files = dispositifFiles(folderOf('schemas'), importPath, exportName);
  if (files.length === 0) return undefined;
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
