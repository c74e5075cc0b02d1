import { later as loadedLater, type Later } from '@akto/design-system';
import type { Coded } from './errors.js';

export type { Later } from '@akto/design-system';

/** A part of the element cannot be loaded, as without network. The message is for the person; nothing is lost. */
export class PartError extends Error implements Coded {
  override readonly name = 'PartError';
  readonly code = 'part-unreachable';
}

/**
 * A part of the element: `load` rejects with PartError.
 * @param name of something that the part exports
 */
export const later = <Part extends object>(fetch: () => Promise<Part>, name: keyof Part): Later<Part> =>
  loadedLater(fetch, name, (cause) => new PartError('La suite de cette page n’a pas pu être chargée : vérifiez votre connexion, puis réessayez.', { cause }));
