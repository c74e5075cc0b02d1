import { importAgain } from './import-again.js';

/** A part that is loaded when first needed. */
export interface Later<Part> {
  /** Undefined until it is there. */
  readonly loaded: Part | undefined;
  /** Loads it once; after a failure, the next call tries again. */
  load(): Promise<Part>;
}

/**
 * @param name of something that the part exports
 * @param explain gives the error to reject with
 */
export function later<Part extends object>(fetch: () => Promise<Part>, name: keyof Part, explain = (cause: unknown) => cause): Later<Part> {
  let loading: Promise<Part> | undefined;
  let attempt = 0;
  /** Address of the module that failed. */
  let failed: string | undefined;
  const part = {
    loaded: undefined as Part | undefined,
    load(): Promise<Part> {
      loading ??= (failed === undefined ? fetch() : importAgain(failed, (attempt += 1)).then((module) => partIn(module, name))).then(
        (module) => (part.loaded = module),
        (cause: unknown) => {
          loading = undefined;
          failed ??= addressIn(cause);
          throw explain(cause);
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
