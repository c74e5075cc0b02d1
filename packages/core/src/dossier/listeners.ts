type Listener = () => void;

/** Who is to be told, by path; '' for whoever follows everything. */
export class Listeners {
  readonly #byPath = new Map<string, Set<Listener>>();

  /** Returns the function that ends it. */
  add(path: string, listener: Listener): () => void {
    const listeners = this.#byPath.get(path) ?? new Set();
    // Wrapped, so that the same function may be given twice and ended once.
    const entry = (): void => listener();
    this.#byPath.set(path, listeners.add(entry));
    return () => {
      listeners.delete(entry);
      if (listeners.size === 0 && this.#byPath.get(path) === listeners) this.#byPath.delete(path);
    };
  }

  /** The paths that someone follows. */
  paths(): readonly string[] {
    return [...this.#byPath.keys()];
  }

  /** Whoever subscribes meanwhile waits for the next change; whoever ended it is not called. */
  tell(paths: Iterable<string>): void {
    const told = [...paths].flatMap((path) => {
      const listeners = this.#byPath.get(path) ?? new Set();
      return [...listeners].map((listener) => ({ listener, listeners }));
    });
    for (const { listener, listeners } of told) if (listeners.has(listener)) listener();
  }
}
