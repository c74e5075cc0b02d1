import type { Definition, Transmission } from '@akto/core';
import { loadFromCatalogue } from './catalogue.js';

/** What `index.json` says of the versions that were published before the one it offers. */
interface Entry {
  readonly code: string;
  readonly versions?: readonly { readonly hash: string; readonly module: string }[];
}

/**
 * The version of its dispositif with which a dossier was transmitted: it is read as it was sent. The one that is offered, when the
 * catalogue no longer has it.
 * @param base absolute URL of the folder of compiled modules, ending in `/`
 * @throws CatalogueError when the network fails
 */
export async function loadSentVersion(base: string, { dispositif, hash }: Transmission, offered: Definition): Promise<Definition> {
  if (hash === offered.hash) return offered;
  const entries = (await (await fetch(`${base}index.json`)).json()) as readonly Entry[];
  const version = entries.find(({ code }) => code === dispositif)?.versions?.find((each) => each.hash === hash);
  return version ? loadFromCatalogue(base, dispositif, version.module) : offered;
}
