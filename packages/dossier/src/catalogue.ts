import { loadDispositif, type Definition, type Language } from '@akto/core';

/** What a compiled module exports by default. */
export type DispositifModule = (language: Language) => Definition;

/** A dispositif could not be loaded. The message is for the person who reads the page. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

const validCode = /^[A-Za-z][A-Za-z0-9-]*$/;

/**
 * Loads a compiled dispositif by its code.
 * @param base absolute URL of the folder of compiled modules, ending in `/`
 */
export async function loadFromCatalogue(base: string, code: string): Promise<Definition> {
  if (!validCode.test(code)) throw new CatalogueError(`« ${code} » n’est pas un code de dispositif.`);
  let module: { default: DispositifModule };
  try {
    module = (await import(/* @vite-ignore */ `${base}${code}.js`)) as { default: DispositifModule };
  } catch (cause) {
    throw new CatalogueError(`Le dispositif « ${code} » est introuvable ou le réseau ne répond pas. Vérifiez votre connexion puis réessayez.`, { cause });
  }
  return loadDispositif(module.default);
}
