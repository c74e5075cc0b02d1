import type { Definition, Transmission } from '@akto/core';
import { entriesOf, loadFromCatalogue } from './catalogue.js';

/**
 * The version of a dispositif with which a dossier was transmitted: it is read as it was sent. The one that is offered, where the
 * catalogue no longer has it.
 * @throws CatalogueError when it has it and it does not come
 */
export async function loadSent(base: string, offered: Definition, { hash }: Transmission): Promise<Definition> {
  if (hash === offered.hash) return offered;
  const sent = (await entriesOf(base))?.find(({ code }) => code === offered.code)?.versions?.find((version) => version.hash === hash);
  return sent ? loadFromCatalogue(base, offered.code, sent.module) : offered;
}
