import type { Coded } from './errors.js';
import { retried } from './retried.js';

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

/** @param name of something that the part exports */
export function later<Part extends object>(fetch: () => Promise<Part>, name: keyof Part): Later<Part> {
  let loading: Promise<Part> | undefined;
  let attempt = 0;
  /** Address of the module that failed. */
  let failed: string | undefined;
  const part = {
    loaded: undefined as Part | undefined,
    load(): Promise<Part> {
      loading ??= (failed === undefined ? fetch() : (import(/* @vite-ignore */ retried(failed, (attempt += 1))) as Promise<object>).then((module) => partIn(module, name))).then(
        (module) => (part.loaded = module),
        (cause: unknown) => {
          loading = undefined;
          failed ??= addressIn(cause);
          throw new PartError('La suite de cette page n’a pas pu être chargée : vérifiez votre connexion, puis réessayez.', { cause });
        },
      );
      return loading;
    },
  };
  return part;
}

/** A bundler that puts several modules in one file gives each of them there as an object of its own. */
const partIn = <Part extends object>(module: object, name: keyof Part): Part =>
  [module, ...Object.values(module)].find((one): one is Part => typeof one === 'object' && one !== null && name in one) as Part;

/** Browsers name the module in what they say of it; one that does not asks for it again by itself. */
const addressIn = (cause: unknown): string | undefined => /https?:\/\/\S+\.js/.exec(String(cause))?.[0];
