/** A part of the element that is loaded when first needed. */
export interface Later<Part> {
  /** Undefined until it is there. */
  readonly loaded: Part | undefined;
  /** Loads it once; after a failure, the next call tries again. */
  load(): Promise<Part>;
}

export function later<Part>(fetch: () => Promise<Part>): Later<Part> {
  let loading: Promise<Part> | undefined;
  const part = {
    loaded: undefined as Part | undefined,
    load(): Promise<Part> {
      loading ??= fetch().then(
        (module) => (part.loaded = module),
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      );
      return loading;
    },
  };
  return part;
}
