import type { Catalogue } from '@akto/core';
import { dispositifsUrl } from './dispositifs.js';

let loaded: Promise<Catalogue> | undefined;

/** What may be begun, and by whom; asked once, and again after a failure. */
export function catalogue(): Promise<Catalogue> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(): Promise<Catalogue> {
  const response = await fetch(new URL('catalogue.json', dispositifsUrl)).catch(() => undefined);
  if (!response?.ok) throw new Error('La liste des dispositifs ne répond pas. Vérifiez votre connexion, puis réessayez.');
  return (await response.json()) as Catalogue;
}
