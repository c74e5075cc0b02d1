import type { Coded } from './errors.js';

/** A part of the element that is loaded when first needed. */
export interface Later<Part> {
  /** Undefined until it is there. */
  readonly loaded: Part | undefined;
  /** Loads it once; after a failure (PartError), the next call tries again. */
  load(): Promise<Part>;
}

/** A part of the element cannot be loaded, as without network. The message is for the person; nothing is lost. */
export class PartError extends Error implements Coded {
  override readonly name = 'PartError';
  readonly code = 'part-unreachable';
}

export function later<Part>(fetch: () => Promise<Part>): Later<Part> {
  let loading: Promise<Part> | undefined;
  const part = {
    loaded: undefined as Part | undefined,
    load(): Promise<Part> {
      loading ??= fetch().then(
        (module) => (part.loaded = module),
        (cause: unknown) => {
          loading = undefined;
          throw new PartError('La suite de cette page n’a pas pu être chargée : vérifiez votre connexion, puis réessayez.', { cause });
        },
      );
      return loading;
    },
  };
  return part;
}
