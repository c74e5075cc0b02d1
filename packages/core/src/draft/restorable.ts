import type { Definition } from '../model/definition.js';
import type { Draft } from '../model/draft.js';
import type { Evaluation } from '../model/state.js';
import { fits } from '../model/value.js';
import { nodeAt } from '../model/walk.js';
import { asidePath } from './aside.js';

/** Failing one of these, a value could be neither shown nor mended where it stood. */
const UNREADABLE = ['type', 'enum', 'const'];

/**
 * The values set aside that can be put back as they are, by their name, each with where: the path it had, if a person may
 * answer there now. The others can only be read.
 */
export function restorable(definition: Definition, aside: Draft['aside'], { nodes }: Evaluation): ReadonlyMap<string, string> {
  const isOpen = (path: string, value: unknown): boolean => {
    const [node, state] = [nodeAt(definition, path), nodes.get(path)];
    if (!node || node.kind === 'tab' || node.kind === 'section' || !state?.visible || state.readonly || !fits(node, value)) return false;
    return node.kind !== 'field' || node.check(value) || !node.check.errors?.some(({ keyword }) => UNREADABLE.includes(keyword));
  };
  const places = Object.entries(aside).map(([name, value]) => ({ name, path: asidePath(name), value }));
  return new Map(places.filter(({ path, value }) => isOpen(path, value)).map(({ name, path }) => [name, path]));
}
