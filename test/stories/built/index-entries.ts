import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { STORIES } from '../../../.tasks/stories.js';

/** Absolute path of a folder of the repository. */
export const folderOf = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** A story of the static build. */
export interface Story {
  readonly id: string;
  /** `Éléments/Champ de texte` */
  readonly title: string;
  readonly name: string;
  /** `./stories/…`, or `virtual:akto/dispositif/CAR` for what no file holds. */
  readonly importPath: string;
  readonly exportName: string;
  readonly tags: readonly string[];
}

/** Every story of the build, in the order of the sidebar. */
export function builtStories(): readonly Story[] {
  const { entries } = JSON.parse(readFileSync(`${folderOf(STORIES)}/index.json`, 'utf8')) as { entries: Record<string, Story & { type: string }> };
  return Object.values(entries).filter(({ type }) => type === 'story');
}
