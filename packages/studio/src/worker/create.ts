import { newDispositif } from '@akto/compiler/text';
import { loadModule } from '../load-module.js';
import type { Creation } from './api.js';
import { files } from './files.js';
import { sha256 } from './hash.js';

/** As `akto new` does. */
export async function create({ code, title, from }: Creation, today: string): Promise<Readonly<Record<string, string>>> {
  const folder = `exemples/${from}/`;
  const examples = Object.fromEntries(files.under(folder).map((path) => [path.slice(folder.length), files.read(path) ?? '']));
  const source = from === '' ? undefined : { text: files.read(`${from}.json`) ?? '{}', examples };
  const made = await newDispositif({ code, title, description: '', family: '', from: source }, { read: files.read, sha256, load: loadModule, today });
  return Object.fromEntries(made);
}
