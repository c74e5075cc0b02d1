import type { Definition, Transmission } from '@akto/core';
import { loadFromCatalogue } from '@akto/dossier';
import { dispositifsUrl, type DispositifEntry } from '../dispositifs.js';

/**
 * The version of its dispositif with which a dossier was transmitted: it is read as it was sent. The one that is offered, when the
 * portal no longer has it.
 * @throws CatalogueError when the network fails
 */
export async function loadSentVersion(entries: readonly DispositifEntry[], { dispositif, hash }: Transmission, offered: Definition): Promise<Definition> {
  const version = entries.find(({ code }) => code === dispositif)?.versions?.find((each) => each.hash === hash);
  return version ? loadFromCatalogue(dispositifsUrl, dispositif, version.module) : offered;
}
