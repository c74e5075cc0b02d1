import type { Read } from '@akto/compiler/text';

const texts = new Map<string, string>();

/** The files of schemas/ as the page holds them, by path, unsaved changes included. */
export const files = {
  write(changed: Readonly<Record<string, string | undefined>>): void {
    for (const [path, text] of Object.entries(changed)) {
      if (text === undefined) texts.delete(path);
      else texts.set(path, text);
    }
  },
  read: ((path) => texts.get(path)) as Read,
  /** Paths that begin with a folder, by name. */
  under: (folder: string): readonly string[] => [...texts.keys()].filter((path) => path.startsWith(folder)).sort(),
};
