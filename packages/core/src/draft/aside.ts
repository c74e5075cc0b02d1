import type { Draft } from '../model/draft.js';

type Aside = Draft['aside'];

/** The name under which a value is set aside: the path it had, or the nearest free name. */
export function asideName(aside: Aside, path: string): string {
  let name = path;
  while (Object.hasOwn(aside, name)) name += '~';
  return name;
}

/** The path that a value set aside had. */
export const asidePath = (name: string): string => name.replace(/~+$/, '');
