import { migrate, setAt, toTemplate, type Definition, type Draft } from '@akto/core';

/** A draft in a preview, and the answers for which the file has no place now. */
export interface Carried {
  readonly draft: Draft;
  /** By concrete path. */
  readonly left: Readonly<Record<string, unknown>>;
}

/**
 * The same answers under another text of the file. One whose field went, because its name is being typed anew, waits in `left`
 * and is there again with the field.
 */
export function carry(definition: Definition, { draft, left }: Carried): Carried {
  const data = Object.entries(left)
    .filter(([path]) => toTemplate(definition, path) !== undefined)
    .reduce((held, [path, value]) => setAt(held, path, value), draft.data);
  // Under a hash of its own it is always read anew, whatever its version.
  const migrated = migrate(definition, { ...draft, hash: '', data, aside: {}, review: [] });
  const waiting = Object.entries(left).filter(([path]) => toTemplate(definition, path) === undefined);
  return { draft: { ...migrated, aside: {}, review: [] }, left: { ...Object.fromEntries(waiting), ...migrated.aside } };
}
