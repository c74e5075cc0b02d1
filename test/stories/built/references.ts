/**
 * Where the reference pictures are. A story that a file holds has its own, `<id>.<width>.png`. Those of a dispositif that have
 * one are listed in `dispositifs.json` with the data that they show: whoever changes a schema has none to take anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { PROOFS } from '../../../stories/.storybook/plugins/dispositif-stories.js';
import { dispositifFiles, isOfDispositif } from '../../../stories/.storybook/plugins/dispositifs.js';
import { folderOf, type Story } from './index-entries.js';

/** The widths at which a story may have its picture: a window, and a telephone or a window at 400 %. */
export const WIDTHS = [1000, 320] as const;
export type Width = (typeof WIDTHS)[number];

/** Those at which it has. The elements of a dispositif have stories of their own at 320 px: a tab only has to hold them. */
export function widthsOf(story: Story): readonly Width[] {
  if (!isOfDispositif(story.importPath)) return WIDTHS;
  return story.tags.includes(PROOFS.pictures) ? [1000] : [];
}

/** Whether it is proved at all: a dispositif has far more examples than looks. */
export const isProved = ({ importPath, tags }: Story): boolean => !isOfDispositif(importPath) || Object.values(PROOFS).some((proof) => tags.includes(proof));

export const FOLDER = folderOf('test/stories/references');
export const LIST = `${FOLDER}/dispositifs.json`;

/** The pictures of a dispositif's story, and the fingerprint of the schema and the example that they show. */
export type Listed = { readonly data: string } & Readonly<Partial<Record<Width, string>>>;
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
