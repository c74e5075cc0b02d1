import type { Database, Schema } from './database.js';

/** One by one: a record that the browser cannot read (then undefined) would make `getAll` fail for all of them. */
export async function readEach<Name extends 'drafts' | 'discarded' | 'dossiers'>(database: Database, name: Name): Promise<(Schema[Name] | undefined)[]> {
  const keys = await database.table(name).getAllKeys();
  return Promise.all(keys.map((key) => database.table(name).get(key).catch(() => undefined)));
}
